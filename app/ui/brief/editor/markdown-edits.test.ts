import { expect, test } from "vitest";
import { audience, blockOnItsOwn, bold, insert, italic, list, table, type Edit, type Selection } from "./markdown-edits.ts";

/** « [ » and « ] » stand where the selection begins and ends. */
function apply(marked: string, edit: (text: string, selection: Selection) => Edit): string {
  const selection = { start: marked.indexOf("["), end: marked.indexOf("]") - 1 };
  const text = marked.replace("[", "").replace("]", "");
  const { start, end, insert: put, select } = edit(text, selection);
  const after = text.slice(0, start) + put + text.slice(end);
  return `${after.slice(0, select.start)}[${after.slice(select.start, select.end)}]${after.slice(select.end)}`;
}

test.each([
  ["un [mot] ici", bold("gras"), "un **[mot]** ici"],
  ["un **[mot]** ici", bold("gras"), "un [mot] ici"],
  ["un [] ici", bold("gras"), "un **[gras]** ici"],
  ["un [mot] ici", italic("italique"), "un *[mot]* ici"],
  ["a\n[b\nc]\nd", list, "a\n- b\n- c[]\nd"],
  ["- a\n[- b]", list, "- a\nb[]"],
  ["[]", list, "- []"],
  ["avant[] ", table(["Quoi", "Combien"]), "avant\n\n| [Quoi] | Combien |\n| --- | --: |\n|  |  | "],
  ["[]\n\naprès", table(["Quoi", "Combien"]), "| [Quoi] | Combien |\n| --- | --: |\n|  |  |\n\naprès"],
  ["a\n\nb [c]\n\nd", audience("comex"), "a\n\n:::comex\n[b c]\n:::\n\nd"],
  ["a []", insert("{{loss.used.money}}"), "a {{loss.used.money}}[]"],
  ["a[]\nb", blockOnItsOwn("::loss"), "a\n\n::loss[]\n\nb"],
])("%j", (before, edit, after) => expect(apply(before, edit)).toBe(after));

import type { Token } from "markdown-it";
import type { TextInline, TextMarks } from "./section-text.ts";

/** `{{loss.used.money}}`, `{{impact:0190…}}`: anything else between braces is plain text. */
const FIGURE = /\{\{[ \t]{0,3}([a-z][A-Za-z0-9]*(?:[.:_-][A-Za-z0-9]+)*)[ \t]{0,3}\}\}/g;
const SAFE_ADDRESS = /^(https?:\/\/|mailto:|\/w\/)/i;

/** The runs of a paragraph, with what marks them. */
export function inlinesOf(tokens: readonly Token[]): TextInline[] {
  const runs: TextInline[] = [];
  const held = { bold: 0, italic: 0, href: null as string | null };
  const marks = (): TextMarks => ({ ...(held.bold > 0 && { bold: true }), ...(held.italic > 0 && { italic: true }), ...(held.href !== null && { href: held.href }) });
  for (const token of tokens) {
    if (token.type === "strong_open" || token.type === "strong_close") held.bold += token.nesting;
    else if (token.type === "em_open" || token.type === "em_close") held.italic += token.nesting;
    else if (token.type === "link_open") held.href = addressOf(token);
    else if (token.type === "link_close") held.href = null;
    else if (token.type === "code_inline") runs.push({ text: token.content, code: true });
    else if (token.type === "softbreak" || token.type === "hardbreak") runs.push({ text: " ", ...marks() });
    else runs.push(...withFigures(token.content, marks()));
  }
  return joined(runs);
}

function addressOf(token: Token): string | null {
  const href = String(token.attrGet("href") ?? "");
  return SAFE_ADDRESS.test(href) ? href : null;
}

function withFigures(text: string, marks: TextMarks): TextInline[] {
  const runs: TextInline[] = [];
  let from = 0;
  for (const found of text.matchAll(FIGURE)) {
    runs.push({ text: text.slice(from, found.index), ...marks }, { figureKey: found[1] ?? "", ...marks });
    from = found.index + found[0].length;
  }
  return [...runs, { text: text.slice(from), ...marks }];
}

const same = (a: TextInline, b: TextInline): boolean => a.bold === b.bold && a.italic === b.italic && a.code === b.code && a.href === b.href;

/** Neighbours of one look are one run; empty ones go. */
function joined(runs: readonly TextInline[]): TextInline[] {
  const out: TextInline[] = [];
  let words: string[] = [];
  const end = (): void => {
    const last = out.at(-1);
    if (last && "text" in last) last.text = words.join("");
    words = [];
  };
  for (const run of runs) {
    const last = out.at(-1);
    if ("text" in run && run.text === "") continue;
    if ("text" in run && last && "text" in last && same(last, run)) {
      words.push(run.text);
      continue;
    }
    if (last && "text" in last) end();
    out.push({ ...run });
    if ("text" in run) words = [run.text];
  }
  if (words.length > 0) end();
  return out;
}

/** The words of runs, without marks: a figure by its key between braces. */
export const plainText = (runs: readonly TextInline[]): string => runs.map((run) => ("text" in run ? run.text : `{{${run.figureKey}}}`)).join("");

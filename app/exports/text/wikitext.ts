import type { BriefBlock, BriefDocument, BriefSection, BriefTable, Cell, Inline } from "#app/domain/brief/brief-document.ts";
import { footOf, titleOfSection } from "../document-title.ts";
import type { Renderer } from "../renderer.ts";
import { safeLink } from "../safe-link.ts";

/** MediaWiki's text: headings from the second level (the page has the first), figures as tables, everything people typed as plain text. */
export const renderWikitext: Renderer = (document) => Promise.resolve(new TextEncoder().encode(wikitextOf(document)));

function wikitextOf(document: BriefDocument): string {
  const { words, header, sections, annexes, fingerprint } = document;
  const foot = fingerprint === null ? footOf(document) : `${footOf(document)} · SHA-256 ${fingerprint}`;
  return `${[
    `'''${plain(document.object)}'''`,
    header.map(({ label, value }) => `* '''${plain(label)}''' : ${plain(value)}`).join("\n"),
    ...sections.flatMap((section) => sectionParts(section, 2, words)),
    ...(annexes.length === 0 ? [] : [heading(plain(words.annexes), 2), ...annexes.flatMap((section) => sectionParts(section, 3, words))]),
    "----",
    `<small>${plain(foot)}</small>`,
  ].filter((part) => part !== "").join("\n\n")}\n`;
}

const SPECIAL = /[[\]{}|<>&'=~_*#]|!(?=!)|^[-:; !\t]/g;

/** Characters with a meaning as entities: they mean nothing wherever they stand. */
export const escapeWikitext = (text: string): string => text.replaceAll(SPECIAL, (sign) => `&#${sign.charCodeAt(0)};`);

const plain = (text: string): string => escapeWikitext(text.replaceAll(/\s*\n\s*/g, " ").trim());

function inline(runs: readonly Inline[]): string {
  return runs.map(run).join("").trim().replaceAll("\n", "<br />").replace(/^[-:;!]/, (sign) => `&#${sign.charCodeAt(0)};`);
}

function run({ text, bold, italic, code, href }: Inline): string {
  if (text.trim() === "") return text;
  const address = safeLink(href)?.replaceAll(/[[\]{}|'<>]/g, encodeURIComponent).replaceAll("'", "%27");
  const escaped = escapeWikitext(text);
  const set = code ? `<code>${escaped}</code>` : escaped;
  const linked = address === undefined ? set : `[${address} ${set.replaceAll("\n", " ")}]`;
  const slanted = italic ? `''${linked}''` : linked;
  return bold ? `'''${slanted}'''` : slanted;
}

const heading = (text: string, level: number): string => `${"=".repeat(level)} ${text} ${"=".repeat(level)}`;

type Words = BriefDocument["words"];

function sectionParts(section: BriefSection, level: number, words: Words): string[] {
  const blocks = section.blocks.length === 0 ? [`''${plain(words.empty)}''`] : section.blocks.map((block) => blockText(block, level, words.source));
  return [heading(plain(titleOfSection(section)), level), ...blocks];
}

function blockText(block: BriefBlock, level: number, source: string): string {
  switch (block.kind) {
    case "heading": return heading(inline(block.text).replaceAll("<br />", " "), Math.min(6, block.level + level - 2));
    case "paragraph": return inline(block.text);
    case "list": return listText(block, "", level, source);
    case "quote": return `<blockquote>\n${block.blocks.map((one) => blockText(one, level, source)).join("\n\n")}${block.by === null ? "" : `\n\n— ${plain(block.by)}`}\n</blockquote>`;
    case "code": return `<pre>${escapeWikitext(block.text)}</pre>`;
    case "table": return tableText(block, source);
    case "chart": return `'''${plain(block.title)}'''\n\n${tableText({ ...block.table, source: block.source ?? block.table.source }, source)}`;
    case "missing": return `''${plain(block.text)}''`;
  }
}

/** A list is held by the signs that start its lines: what is neither text nor a list in an item follows it, at the margin. */
function listText({ ordered, items }: Extract<BriefBlock, { kind: "list" }>, prefix: string, level: number, source: string): string {
  const mark = `${prefix}${ordered ? "#" : "*"}`;
  return items.flatMap((blocks) => {
    const texts = blocks.flatMap((block) => (block.kind === "paragraph" || block.kind === "heading" ? [inline(block.text)] : []));
    const rest = blocks.flatMap((block) => {
      if (block.kind === "paragraph" || block.kind === "heading") return [];
      return [block.kind === "list" ? listText(block, mark, level, source) : blockText(block, level, source)];
    });
    return [`${mark} ${texts.join("<br />")}`, ...rest];
  }).join("\n");
}

const ALIGN = { start: "", end: "style=\"text-align:right\" | ", center: "style=\"text-align:center\" | " };

function tableText({ caption, columns, rows, total, source }: BriefTable, word: string): string {
  const line = (cells: readonly Cell[], mark: string) => columns.map(({ align }, index) => `${mark} ${ALIGN[align]}${cellText(cells[index])}`).join("\n");
  const table = [
    "{| class=\"wikitable\"",
    ...(caption === "" ? [] : [`|+ ${plain(caption)}`]),
    columns.map(({ label }) => `! scope="col" | ${plain(label)}`).join("\n"),
    ...rows.flatMap((cells) => ["|-", line(cells, "|")]),
    ...(total === null ? [] : ["|-", line(total, "!")]),
    "|}",
  ].join("\n");
  return [columns.length === 0 ? plain(caption) : table, source === null ? "" : `<small>${plain(word)} ${plain(source)}</small>`].filter((part) => part !== "").join("\n\n");
}

function cellText(cell: Cell | undefined): string {
  const text = inline(cell?.text ?? []);
  return cell?.struck && text !== "" ? `<s>${text}</s>` : text;
}

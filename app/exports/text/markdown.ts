import type { BriefBlock, BriefDocument, BriefSection, BriefTable, Cell } from "#app/domain/brief/brief-document.ts";
import { footOf, titleOfSection } from "../document-title.ts";
import type { Renderer } from "../renderer.ts";
import { escapeLine, escapeMarkdown, inlineMarkdown } from "./markdown-inline.ts";

/** GitHub's Markdown: figures as tables, everything people typed escaped. */
export const renderMarkdown: Renderer = (document) => Promise.resolve(new TextEncoder().encode(markdownOf(document)));

function markdownOf(document: BriefDocument): string {
  const { words, header, sections, annexes, fingerprint } = document;
  const foot = fingerprint === null ? footOf(document) : `${footOf(document)} · SHA-256 ${fingerprint}`;
  return `${[
    `# ${oneLine(document.object)}`,
    header.map(({ label, value }) => `- **${oneLine(label)}** : ${oneLine(value)}`).join("\n"),
    ...sections.flatMap((section) => sectionParts(section, 2, words.source, words.empty)),
    ...(annexes.length === 0 ? [] : [`## ${oneLine(words.annexes)}`, ...annexes.flatMap((section) => sectionParts(section, 3, words.source, words.empty))]),
    "---",
    escapeLine(oneLine(foot)),
  ].filter((part) => part !== "").join("\n\n")}\n`;
}

const oneLine = (text: string): string => escapeMarkdown(text.replaceAll(/\s*\n\s*/g, " ").trim());

function sectionParts(section: BriefSection, level: number, source: string, empty: string): string[] {
  const blocks = section.blocks.length === 0 ? [`*${oneLine(empty)}*`] : section.blocks.map((block) => blockMarkdown(block, level, source));
  return [`${"#".repeat(level)} ${oneLine(titleOfSection(section))}`, ...blocks];
}

function blockMarkdown(block: BriefBlock, level: number, source: string): string {
  switch (block.kind) {
    case "heading": return `${"#".repeat(Math.min(6, block.level + level - 2))} ${inlineMarkdown(block.text, { lineBreak: " " })}`;
    case "paragraph": return linesOf(inlineMarkdown(block.text));
    case "list": return block.items.map((item, index) => listItem(item, block.ordered ? `${index + 1}. ` : "- ", level, source)).join("\n");
    case "quote": return quoted([...block.blocks.map((one) => blockMarkdown(one, level, source)), ...(block.by === null ? [] : [`— ${oneLine(block.by)}`])].join("\n\n"));
    case "code": return fenced(block.text);
    case "table": return tableMarkdown(block, source);
    case "chart": return [`**${oneLine(block.title)}**`, tableMarkdown({ ...block.table, source: block.source ?? block.table.source }, source)].join("\n\n");
    case "missing": return `*${oneLine(block.text)}*`;
  }
}

const linesOf = (text: string): string => text.split("\n").map(escapeLine).join("\n");

const quoted = (text: string): string => text.split("\n").map((line) => (line === "" ? ">" : `> ${line}`)).join("\n");

function listItem(blocks: readonly BriefBlock[], mark: string, level: number, source: string): string {
  const text = blocks.map((block) => blockMarkdown(block, level, source)).join("\n\n");
  const indent = " ".repeat(mark.length);
  return `${mark}${text.split("\n").map((line, index) => (index === 0 || line === "" ? line : `${indent}${line}`)).join("\n")}`;
}

function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}

const RULES = { start: ":---", end: "---:", center: ":---:" };

function tableMarkdown({ caption, columns, rows, total, source }: BriefTable, word: string): string {
  const row = (cells: readonly string[]) => `| ${columns.map((_, index) => cells[index] ?? "").join(" | ")} |`;
  const lines = [row(columns.map(({ label }) => oneLine(label))), row(columns.map(({ align }) => RULES[align])), ...rows.map((cells) => row(cells.map(cellMarkdown)))];
  const last = total === null ? [] : [row(total.map((cell) => strong(cellMarkdown(cell))))];
  return [
    caption === "" ? "" : `*${oneLine(caption)}*`,
    columns.length === 0 ? "" : [...lines, ...last].join("\n"),
    source === null ? "" : escapeLine(`${oneLine(word)} ${oneLine(source)}`),
  ].filter((part) => part !== "").join("\n\n");
}

function cellMarkdown({ text, struck }: Cell): string {
  const inside = inlineMarkdown(text, { lineBreak: "<br>" });
  return struck && inside !== "" ? `~~${inside}~~` : inside;
}

const strong = (text: string): string => (text === "" || text.includes("**") ? text : `**${text}**`);

import type { BriefBlock, Inline } from "#app/domain/brief/brief-document.ts";

/** A paragraph of a text box. */
export interface Paragraph {
  runs: readonly Inline[];
  /** How far in: 0 to 4. */
  level: number;
  /** « – », or « 1. » and so on; null for none. */
  bullet: string | null;
  role: "text" | "heading" | "caption" | "source";
}

/** Blocks of words; tables and pictures are placed on their own. */
export type TextBlock = Exclude<BriefBlock, { kind: "table" | "chart" }>;
export const isText = (block: BriefBlock): block is TextBlock => block.kind !== "table" && block.kind !== "chart";

const DEEPEST = 4;
const plain = (text: string): Inline[] => [{ text }];

/** The paragraphs of a block. A table inside a list is said by its caption: it stands on its own elsewhere. */
export function paragraphsOf(block: BriefBlock, level = 0): Paragraph[] {
  switch (block.kind) {
    case "heading":
      return [{ runs: block.text, level, bullet: null, role: "heading" }];
    case "paragraph":
      return [{ runs: block.text, level, bullet: null, role: "text" }];
    case "list":
      return block.items.flatMap((item, index) => itemParagraphs(item, level, block.ordered ? `${index + 1}.` : "–"));
    case "quote":
      return quoted(block, level);
    case "code":
      return block.text.split("\n").map((line) => ({ runs: [{ text: line.replaceAll("\t", "  "), code: true }], level, bullet: null, role: "text" as const }));
    case "missing":
      return [{ runs: [{ text: block.text, italic: true }], level, bullet: null, role: "text" }];
    default:
      return [{ runs: plain(block.kind === "table" ? block.caption : block.title), level, bullet: null, role: "text" }];
  }
}

function itemParagraphs(item: readonly BriefBlock[], level: number, bullet: string): Paragraph[] {
  const inner = Math.min(level + 1, DEEPEST);
  return item.flatMap((block, index) => {
    const [first, ...rest] = paragraphsOf(block, block.kind === "list" ? inner : level);
    if (first === undefined) return [];
    return index === 0 && block.kind !== "list" ? [{ ...first, bullet, role: "text" as const }, ...rest] : [first, ...rest];
  });
}

function quoted(block: Extract<BriefBlock, { kind: "quote" }>, level: number): Paragraph[] {
  const inside = block.blocks.flatMap((one) => paragraphsOf(one, Math.min(level + 1, DEEPEST)));
  const slanted = inside.map((paragraph) => ({ ...paragraph, runs: paragraph.runs.map((run) => ({ ...run, italic: true as const })) }));
  return block.by === null ? slanted : [...slanted, { runs: plain(block.by), level: Math.min(level + 1, DEEPEST), bullet: null, role: "source" }];
}

export const textOf = (runs: readonly Inline[]): string => runs.map(({ text }) => text).join("");

/** Paragraphs without a word only make holes. */
export const isSpoken = ({ runs }: Paragraph): boolean => textOf(runs).trim() !== "";

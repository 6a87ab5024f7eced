import { reaches } from "#app/domain/disclosure/disclosure.ts";
import type { BriefContext } from "./blocks/context.ts";
import { figureInline, inline } from "./blocks/context.ts";
import { LIVE } from "./blocks/live.ts";
import type { BriefBlock, Inline } from "./brief-document.ts";
import { liveBlockNamed, WIDEST_AUDIENCE } from "./live-blocks.ts";
import { DEFAULT_AUDIENCE, type SectionKey } from "./section.ts";
import { readSection } from "./text/read-section.ts";
import type { TextBlock, TextContent, TextInline } from "./text/section-text.ts";

/** The blocks of a section that the audience reads, figures and live blocks made from the facts. */
export function composeSection(context: BriefContext, { key, text }: { key: SectionKey; text: string }): BriefBlock[] {
  const { blocks } = readSection(text, DEFAULT_AUDIENCE[key]);
  const title = context.words.t.briefDocument.sections[key];
  return blocks.filter(({ audience }) => reaches(audience, context.audience)).flatMap((block) => composed(context, block, title));
}

function composed(context: BriefContext, block: TextBlock, title: string): BriefBlock[] {
  const within = (blocks: readonly TextBlock[]) => blocks.flatMap((one) => composed(context, one, title));
  switch (block.kind) {
    case "heading": return [{ kind: "heading", level: block.level, text: runs(context, block.text) }];
    case "paragraph": return [{ kind: "paragraph", text: runs(context, block.text) }];
    case "list": return [{ kind: "list", ordered: block.ordered, items: block.items.map(within) }];
    case "quote": return [{ kind: "quote", blocks: within(block.blocks), by: block.by }];
    case "code": return [{ kind: "code", text: block.text }];
    case "table": return [typedTable(context, block, title)];
    case "live": return liveBlock(context, block.name);
  }
}

/** A name nobody knows, or a block that these readers may not see, is said. */
function liveBlock(context: BriefContext, name: string): BriefBlock[] {
  const { missing } = context.words.t.briefDocument;
  const known = liveBlockNamed(name);
  if (known === null) return [{ kind: "missing", text: missing.block(name) }];
  if (!reaches(WIDEST_AUDIENCE[known], context.audience)) return [{ kind: "missing", text: missing.kept(name) }];
  return LIVE[known](context);
}

const runs = (context: BriefContext, text: readonly TextInline[]): Inline[] => text.map((run) => runOf(context, run));

function runOf(context: BriefContext, run: TextInline): Inline {
  if ("text" in run) return { ...run };
  const { figureKey, ...marks } = run;
  const { missing } = context.words.t.briefDocument;
  const figure = context.figures[figureKey];
  if (!figure) return inline(figureKey.includes(":") ? missing.removed : missing.figure(figureKey), marks);
  if (!reaches(figure.audience, context.audience)) return inline(missing.keptFigure, marks);
  return { ...(figureInline(context, figureKey) ?? inline("")), ...marks };
}

/** Columns are as wide as what stands in them, within reason. */
function typedTable(context: BriefContext, { columns, rows }: Extract<TextContent, { kind: "table" }>, title: string): BriefBlock {
  const cells = rows.map((row) => columns.map((_, index) => ({ text: runs(context, row[index] ?? []) })));
  const heads = columns.map(({ text }) => runs(context, text).map((run) => run.text).join(""));
  const lengthOf = (text: readonly Inline[]) => text.reduce((sum, run) => sum + run.text.length, 0);
  const weightOf = (index: number) => Math.min(6, Math.max(1, ...cells.map((row) => lengthOf(row[index]?.text ?? []) / 12), (heads[index]?.length ?? 0) / 12));
  return { kind: "table", caption: title, columns: columns.map(({ align }, index) => ({ label: heads[index] ?? "", align, weight: Math.round(weightOf(index) * 10) / 10 })), rows: cells, total: null, source: null };
}

import type { BriefBlock, BriefPicture, BriefTable } from "#app/domain/brief/brief-document.ts";
import type { Language } from "#app/i18n/language.ts";
import { plansOf } from "#app/exports/pptx/chart/plans-of.ts";
import type { ChartPlan } from "#app/exports/pptx/chart/chart-plan.ts";
import { isSpoken, isText, paragraphsOf, type Paragraph } from "#app/exports/pptx/text/paragraph.ts";

/** What stands in a column, from top to bottom. */
export type Item =
  | { kind: "text"; paragraphs: readonly Paragraph[] }
  | { kind: "table"; table: BriefTable; caption: string | null }
  | { kind: "picture"; picture: BriefPicture; plans: readonly ChartPlan[]; caption: string | null };

/** The blocks of a column: words together, tables and pictures on their own. A caption that only repeats the slide's title is left out. */
export function itemsOf(blocks: readonly BriefBlock[], title: string, language: Language): Item[] {
  const items: Item[] = [];
  for (const block of blocks) {
    for (const item of itemsOfBlock(block, title, language)) {
      const last = items.at(-1);
      if (item.kind === "text" && last?.kind === "text") items[items.length - 1] = { kind: "text", paragraphs: [...last.paragraphs, ...item.paragraphs] };
      else items.push(item);
    }
  }
  return items;
}

function itemsOfBlock(block: BriefBlock, title: string, language: Language): Item[] {
  const captionOf = (said: string) => (said.trim() === "" || said.trim() === title.trim() ? null : said);
  if (block.kind === "table") return block.columns.length === 0 ? [] : [{ kind: "table", table: block, caption: captionOf(block.caption) }];
  if (block.kind === "chart") {
    const plans = plansOf(block.chart, language);
    // A picture of nothing is said in words.
    if (plans.length === 0) return spoken([{ kind: "missing", text: block.alternative }]);
    return [{ kind: "picture", picture: block, plans, caption: captionOf(block.title) }];
  }
  return [...spoken([block]), ...framedInside(block).flatMap((inner) => itemsOfBlock(inner, title, language))];
}

function spoken(blocks: readonly BriefBlock[]): Item[] {
  const paragraphs = blocks.flatMap((block) => paragraphsOf(block)).filter(isSpoken);
  return paragraphs.length === 0 ? [] : [{ kind: "text", paragraphs }];
}

/** Tables and pictures inside lists and quotes: a text box cannot hold them, so they follow it. */
function framedInside(block: BriefBlock): BriefBlock[] {
  const inner = block.kind === "list" ? block.items.flat() : block.kind === "quote" ? block.blocks : [];
  return inner.flatMap((one) => (isText(one) ? framedInside(one) : [one]));
}

import type { DisclosureLevel } from "#app/domain/disclosure/disclosure.ts";
import type { BriefContext } from "./blocks/context.ts";
import { figureLabel, writtenFigure } from "./figure-words.ts";
import type { BriefFigure, FigureName } from "./figures.ts";
import { BLOCKS_FOR, LIVE_BLOCKS, WIDEST_AUDIENCE } from "./live-blocks.ts";
import type { SectionKey } from "./section.ts";

export interface Catalogue {
  /** `insert` is what is put into the text. */
  figures: { insert: string; label: string; written: string; audience: DisclosureLevel }[];
  blocks: { insert: string; label: string; audience: DisclosureLevel; fits: boolean }[];
}

/** What one would put in a sentence of each section, most fitting first. */
const FIGURES_FOR: Record<SectionKey, readonly FigureName[]> = {
  decision: ["asked", "loss.ceiling", "loss.engaged"],
  summary: ["verdicts", "loss.engaged", "people.active", "lens.risk", "lens.benefit"],
  context: ["iterations", "people.active", "hypotheses.followed"],
  learned: ["verdicts", "hypotheses.pending", "hypotheses.added", "hypotheses.followed"],
  benefits: ["lens.benefit", "benefits", "wording-only", "impact"],
  risks: ["lens.risk", "risks", "risks.controlled", "impact.before", "impact"],
  opening: ["opening.opens", "opening.closed"],
  loss: ["loss.engaged", "loss.remaining", "loss.ceiling", "loss.used", "loss.open", "loss.share"],
  stakeholders: ["people.active", "people.committed", "people.delivering", "people.arrived", "people.unplanned", "people.left"],
  process: ["conditions.pending", "conditions.met", "conditions.missed"],
  objections: ["objections.open", "objections.answered", "options.set-aside"],
  annexes: ["verdicts", "loss.engaged"],
};

/** Every live figure and block as it is said and written today. */
export function catalogueOf(section: SectionKey, { facts, figures, words }: BriefContext): Catalogue {
  const fitting = FIGURES_FOR[section];
  const rank = ({ name, of }: BriefFigure) => (fitting.includes(name) ? fitting.indexOf(name) + (of.actor ? fitting.length : 0) : 2 * fitting.length);
  const named = Object.entries(figures).sort(([, one], [, other]) => rank(one) - rank(other));
  return {
    figures: named.map(([key, figure]) => ({
      insert: `{{${key}}}`, label: figureLabel(figure, words), written: writtenFigure(figure, facts.view.program.currency, words), audience: figure.audience,
    })),
    blocks: [...BLOCKS_FOR[section], ...LIVE_BLOCKS.filter((name) => !BLOCKS_FOR[section].includes(name))]
      .map((name) => ({ insert: `::${name}`, label: words.t.briefDocument.blocks[name], audience: WIDEST_AUDIENCE[name], fits: BLOCKS_FOR[section].includes(name) })),
  };
}

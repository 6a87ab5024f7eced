import { reaches } from "#app/domain/disclosure/disclosure.ts";
import { wordingOnly } from "#app/domain/impact/impact.ts";
import { formatDay, formatUnknown } from "#app/platform/format.ts";
import { formatLoss } from "#app/domain/affordable-loss/loss-format.ts";
import type { BriefBlock, Cell } from "../brief-document.ts";
import type { BriefImpact } from "../facts.ts";
import { figureInline, inline, nothing, sourceOn, table, withinRoom, type BriefContext } from "./context.ts";

/** Direct or indirect, how it is measured, when, and what was expected and observed; outside, the words of those told outside. */
export function benefitsTable(context: BriefContext): BriefBlock[] {
  const { facts, audience, words: { t } } = context;
  const words = t.briefDocument.benefits;
  const inside = audience === "comex" || audience === "team";
  const benefits = facts.impacts.filter(({ kind, disclosure }) => kind === "benefit" && reaches(disclosure, audience)).sort(strongestFirst);
  if (benefits.length === 0) return nothing(t.briefDocument.nothing.benefits);
  const levels = [[words.expected, "center", 1.3], [words.observed, "center", 1.3]] as const;
  return [table({
    caption: words.caption(benefits.length),
    columns: [[words.benefit, "start", 5], [words.forWhom, "start", 2.2], [words.nature, "start", 2.6], [words.when, "start", 1.7], ...(inside ? levels : [])],
    ...withinRoom(context, benefits.map((one) => [one.statement, one.forWhom, natureOf(context, one), one.timeScale ? t.impact.timeScales[one.timeScale] : "", ...(inside ? [level(context, "impact.expected", one), level(context, "impact", one)] : [])]), sourceOn(context, words.source)),
  })];
}

/** « direct, quantifiable, 20 000 € »: exchangeable, quantifiable, or to be said only. */
function natureOf({ facts, words: { t, language } }: BriefContext, impact: BriefImpact): string {
  const { directness, exchangeable, quantifiable, amount } = impact;
  const measure = wordingOnly(impact) ? t.impact.measures["wording-only"] : [exchangeable ? t.impact.measures.exchangeable : "", quantifiable ? t.impact.measures.quantifiable : ""].filter(Boolean).join(", ");
  const likely = amount.unit ? formatLoss(amount.amountLikely, amount.unit, facts.view.program.currency, language) : "";
  return [directness ? t.impact.directnesses[directness] : "", measure, likely].filter(Boolean).join(", ");
}

/** Risk → action → owner → what remains. */
export function risksTable(context: BriefContext): BriefBlock[] {
  const { facts, audience, words: { t, language } } = context;
  const words = t.briefDocument.risks;
  const risks = facts.impacts.filter(({ kind, disclosure }) => kind === "risk" && reaches(disclosure, audience)).sort(strongestFirst);
  if (risks.length === 0) return nothing(t.briefDocument.nothing.risks);
  const due = ({ action }: BriefImpact) => (action === null ? "" : [action.owner, action.dueOn ? formatDay(action.dueOn, language) : ""].filter(Boolean).join(", "));
  return [table({
    caption: words.caption(risks.length, risks.filter(({ action }) => action !== null).length),
    columns: [[words.risk, "start", 5], [words.action, "start", 4.2], [words.owner, "start", 3], [words.before, "center", 1.2], [words.remaining, "center", 1.4]],
    ...withinRoom(context, risks.map((one) => [one.statement, one.action?.title ?? words.noAction, due(one), level(context, "impact.before", one), level(context, "impact", one)]), sourceOn(context, words.source)),
  })];
}

/** Strongest now, then as numbered. */
export const strongestFirst = (a: BriefImpact, b: BriefImpact): number => (b.observed ?? b.ahead ?? 0) - (a.observed ?? a.ahead ?? 0) || a.number - b.number;

function level(context: BriefContext, name: "impact" | "impact.expected" | "impact.before", impact: BriefImpact): Cell {
  if (wordingOnly(impact)) return { text: [inline("–")] };
  return { text: [figureInline(context, `${name}:${impact.id}`) ?? inline(formatUnknown(context.words.language))] };
}

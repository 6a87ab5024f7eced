import { LOSS_UNITS, type LossUnit } from "#app/domain/affordable-loss/affordable-loss.ts";
import { barsOfLoss } from "#app/domain/affordable-loss/bars-of-loss.ts";
import { bareAmount, bareSum, figuresOf, figuresOfAll, lossUnitSign } from "#app/domain/affordable-loss/loss-figures.ts";
import { formatLossSum } from "#app/domain/affordable-loss/loss-format.ts";
import type { LossCell } from "#app/domain/affordable-loss/loss-rows.ts";
import { addSums } from "#app/domain/affordable-loss/sum.ts";
import type { LossBar, LossBarsSpec } from "#app/domain/chart/chart-spec.ts";
import type { Stake } from "#app/domain/dashboard/executive-view.ts";
import { formatUnknown } from "#app/platform/format.ts";
import type { LossChart, LossChartRow } from "../brief-chart.ts";
import type { BriefBlock, BriefTable, Cell } from "../brief-document.ts";
import { figureInline, inline, nothing, sourceOn, table, type BriefContext } from "./context.ts";

const NOTHING = "–";

/** Ceiling, used and open, by actor and in each unit, as the page of the loss counts them; then the total. */
export function lossTable(context: BriefContext): BriefBlock[] {
  const { stake } = context.facts.view;
  return stake && stake.loss.rows.length > 0 ? [lossByActor(context, stake)] : nothing(context.words.t.briefDocument.nothing.loss);
}

function lossByActor(context: BriefContext, { iteration, loss }: Stake): BriefTable {
  const { words: { t, language }, facts: { view } } = context;
  const words = t.briefDocument.loss;
  const bars = barsOfLoss(loss, { title: "", definition: "", currency: view.program.currency });
  const sign = (unit: LossUnit) => lossUnitSign(unit, view.program.currency, language);
  return table({
    caption: words.caption(iteration.number),
    columns: [[words.actor, "start", 4], ...LOSS_UNITS.flatMap((unit) => [[words.ceilingIn(sign(unit)), "end", 2], [words.engagedIn(sign(unit)), "end", 3]] as const), [words.answer, "center", 1.2]],
    rows: loss.rows.map((row, index) => [row.name, ...LOSS_UNITS.flatMap((unit) => cellsOf(context, row[unit], row.stakeholderId)), words.seals[bars.rows[index]?.acceptance ?? "unknown"]]),
    total: [words.total, ...LOSS_UNITS.flatMap((unit) => {
      const { ceiling, used } = figuresOfAll(loss, unit, language);
      const { used: spent, open } = loss.totals[unit];
      return [linked(context, `loss.ceiling.${unit}`, ceiling), linked(context, `loss.engaged.${unit}`, used === NOTHING ? NOTHING : bareSum(addSums([spent, open]), unit, language))];
    }), ""],
    source: sourceOn(context, words.source(iteration.number)),
  });
}

function cellsOf(context: BriefContext, cell: LossCell, actorId: string): Cell[] {
  const { unit, position } = cell;
  const { language } = context.words;
  const { ceiling, refused } = figuresOf(cell, language);
  const engaged = cell.concerned ? bareSum(addSums([position.used, position.open]), unit, language) : NOTHING;
  return [{ ...linked(context, `loss.ceiling.${unit}:${actorId}`, ceiling), ...(refused && { struck: true }) }, linked(context, `loss.engaged.${unit}:${actorId}`, engaged)];
}

const linked = (context: BriefContext, key: string, text: string): Cell => ({ text: [(text === NOTHING ? null : figureInline(context, key, text)) ?? inline(text)] });

/** The same as bars, in money beside person-months. */
export function lossPicture(context: BriefContext): BriefBlock[] {
  const { words: { t }, facts: { view: { stake, program } } } = context;
  const words = t.briefDocument.loss;
  if (!stake || stake.loss.rows.length === 0) return nothing(t.briefDocument.nothing.loss);
  const bars = barsOfLoss(stake.loss, { title: "", definition: "", currency: program.currency });
  const twin = lossByActor(context, stake);
  return [{
    kind: "chart", chart: chartOf(context, bars), title: lossMessage(context, stake), alternative: words.alternative(lossMessage(context, stake), bars.rows.map(({ actor }) => actor)), table: twin, source: twin.source,
  }];
}

/** « 31 000 € + n.c. et 3,2 h.m sont utilisés ou ouverts, sur 48 000 € et 6,5 h.m ». */
export function lossMessage({ words: { t, language }, facts: { view: { program } } }: BriefContext, { loss }: Stake): string {
  const units = LOSS_UNITS.filter((unit) => loss.rows.some((row) => row[unit].concerned));
  const engaged = units.map((unit) => formatLossSum(addSums([loss.totals[unit].used, loss.totals[unit].open]), unit, program.currency, language));
  const ceilings = units.map((unit) => formatLossSum({ known: loss.totals[unit].ceiling ?? 0, unknown: loss.totals[unit].ceiling === null ? 1 : 0 }, unit, program.currency, language));
  return t.briefDocument.loss.message(engaged, ceilings);
}

function chartOf({ words: { t, language } }: BriefContext, bars: LossBarsSpec): LossChart {
  const words = t.briefDocument.loss;
  const unit = (key: LossUnit, label: string, barOf: (row: LossBarsSpec["rows"][number]) => LossBar) =>
    ({ key, label, rows: bars.rows.filter((row) => !barOf(row).nothing).map((row) => chartRow(row.actor, barOf(row), (amount) => bareAmount(amount, key, language))) });
  const units = [unit("money", t.loss.inMoney(bars.currency), ({ money }) => money), unit("person-months", t.loss.inPersonMonths, ({ personMonths }) => personMonths)];
  return { kind: "loss", units: units.filter(({ rows }) => rows.length > 0), words: { ...words.chart, unknown: formatUnknown(language) } };
}

/** Minor units and hundredths as decimal numbers, for a chart that others edit. */
const decimal = (minor: number): number => minor / 100;

function chartRow(actor: string, bar: LossBar, said: (amount: number | null) => string): LossChartRow {
  const { ceiling, used, open, remaining, overrun, refused } = bar;
  const unknown = bar.usedUnknown || bar.openUnknown;
  const known = (amount: number, notKnown: boolean) => (notKnown && amount === 0 ? said(null) : notKnown ? `${said(amount)} + ${said(null)}` : said(amount));
  return {
    actor, unknown, refused, overrun: decimal(overrun), used: decimal(used), open: decimal(open), ceiling: ceiling === null ? null : decimal(ceiling),
    written: { ceiling: ceiling === null ? NOTHING : said(ceiling), used: known(used, bar.usedUnknown), open: known(open, bar.openUnknown), remaining: remaining === null ? (ceiling === null ? NOTHING : said(null)) : said(remaining) },
  };
}

import type { Actor } from "#app/domain/access/actor.ts";
import { LOSS_UNITS, type LossUnit } from "#app/domain/affordable-loss/affordable-loss.ts";
import { formatLoss } from "#app/domain/affordable-loss/loss-format.ts";
import { captureState } from "#app/domain/captured-line/queries.server.ts";
import { stancesOf } from "#app/domain/closing/iteration-hypotheses.server.ts";
import { closingState, type ClosingState } from "#app/domain/closing/closing-state.server.ts";
import { unsettled } from "#app/domain/closing/next-iteration.server.ts";
import { namesOfPairs } from "#app/domain/pair/pair-names.server.ts";
import type { NamedPair } from "#app/domain/pair/named-pair.ts";
import { listOf } from "#app/domain/workspace/queries.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { seededLabel } from "#app/i18n/seeded-label.ts";
import { currencySign, formatMoneySum, formatPersonMonthsSum, hundredthsToType, minorToType, personMonthsUnit } from "#app/platform/format.ts";

/** Only what the page shows. */
export async function closureView(actor: Actor, iterationId: string) {
  const state = await closingState(actor, iterationId);
  const { iteration, draft, gaps, progress, base, target, newcomers, program } = state;
  return {
    iteration: { id: iteration.id, number: iteration.number, openedOn: iteration.openedOn, state: iteration.state },
    base: base?.name ?? null, target: target?.name ?? null, gaps, progress,
    draft: draftView(draft),
    hypotheses: await hypothesesView(actor, state),
    losses: lossesView(actor, state, program.currency),
    overruns: overrunsView(actor, state, program.currency),
    impacts: await impactsView(actor, state),
    newcomers: newcomers.map(({ id, name, origin, originThrough }) => ({ id, name, origin, originThrough })),
    carried: unsettled(state.hypotheses).length,
    toSort: (await captureState(actor, program.id)).toSort,
    currency: program.currency,
  };
}
export type ClosureView = Awaited<ReturnType<typeof closureView>>;

const NOTHING_SAID = {
  revision: 0, newcomersConfirmed: false, outcome: null, outcomeReason: "", versionName: "", versionDescription: "",
  learned: "", reusable: "", uncertaintyResolved: null, judgements: null,
};

function draftView(draft: ClosingState["draft"]) {
  const { revision, newcomersConfirmed, outcome, outcomeReason, versionName, versionDescription, learned, reusable, uncertaintyResolved, judgements } = draft ?? NOTHING_SAID;
  return { revision, newcomersConfirmed, outcome, outcomeReason, versionName, versionDescription, learned, reusable, uncertaintyResolved, judgements: judgements ?? {} };
}

function pairWords(actor: Actor, pair: NamedPair | undefined): string {
  if (!pair) return "";
  const t = dictionaries[actor.language];
  return `${seededLabel(t, "usage", pair.usage)} × ${pair.stakeholder ?? (pair.category ? seededLabel(t, "category", pair.category) : "")}`;
}

async function hypothesesView(actor: Actor, { hypotheses }: ClosingState) {
  const [stances, names] = [await stancesOf(actor, hypotheses.map(({ id }) => id)), await namesOfPairs(actor, hypotheses.map(({ pairId }) => pairId))];
  return hypotheses.map(({ id, number, statement, addedOnDay, pairId, verdict }) => ({
    id, number, statement, addedOnDay, pair: pairWords(actor, names.get(pairId)), ...(stances.get(id) ?? { supports: 0, opposes: 0 }),
    verdict: verdict?.result ?? null, learning: verdict?.learning ?? "", revision: verdict?.revision ?? 0,
  }));
}

function lossesView(actor: Actor, { losses }: ClosingState, currency: string) {
  return losses.filter((row) => LOSS_UNITS.some((unit) => row[unit].concerned)).map((row) => ({
    stakeholderId: row.stakeholderId, name: row.name,
    cells: LOSS_UNITS.map((unit) => {
      const { concerned, movements, saidNotKnown, position } = row[unit];
      const used = unit === "money" ? formatMoneySum(position.used, currency, actor.language) : formatPersonMonthsSum(position.used, actor.language);
      return { unit, unitShort: signOf(unit, currency, actor.language), concerned, given: movements > 0 || saidNotKnown, used };
    }),
  }));
}

/** What sticks out of a ceiling, with the figure that a raise would take. */
function overrunsView(actor: Actor, { overruns, losses }: ClosingState, currency: string) {
  const { language } = actor;
  return overruns.map(({ stakeholderId, actor: name, unit, over, decided, requestId }) => {
    const cell = losses.find((row) => row.stakeholderId === stakeholderId)?.[unit];
    const engaged = (cell?.position.used.known ?? 0) + (cell?.position.open.known ?? 0);
    const said = (amount: number) => formatLoss(amount, unit, currency, language);
    return {
      stakeholderId, name, unit, decided, asked: requestId !== null, unitShort: signOf(unit, currency, language),
      over: said(over), engaged: said(engaged), agreed: said(engaged - over), figure: typedFigure(engaged, unit, language),
    };
  });
}

const signOf = (unit: LossUnit, currency: string, language: Actor["language"]): string => (unit === "money" ? currencySign(currency) : personMonthsUnit(language));

const typedFigure = (amount: number, unit: LossUnit, language: Actor["language"]): string => (unit === "money" ? minorToType(amount, language) : hundredthsToType(amount, language));

async function impactsView(actor: Actor, { impacts }: ClosingState) {
  const t = dictionaries[actor.language];
  const [lenses, names] = [await listOf(actor, "lens", true), await namesOfPairs(actor, impacts.flatMap(({ pairIds }) => pairIds))];
  return impacts.map(({ impact, pairIds, oneByOne, triedBy, before, levelBefore, levelExpected, review, reviewed }) => {
    const lens = lenses.find(({ id }) => id === impact.lensId);
    return {
      id: impact.id, number: impact.number, kind: impact.kind, statement: impact.statement, lens: lens ? seededLabel(t, "lens", lens) : null,
      pairs: pairIds.map((pairId) => pairWords(actor, names.get(pairId))), oneByOne, triedBy, levelBefore, levelExpected, reviewed,
      review: review && { move: review.move, reason: review.reason }, revision: review?.revision ?? 0,
      levels: levelsOf(review ?? before),
    };
  });
}

function levelsOf({ magnitude, likelihoodBefore, severityBefore, likelihoodAfter, severityAfter }: ClosingState["impacts"][number]["before"]) {
  return { magnitude, likelihoodBefore, severityBefore, likelihoodAfter, severityAfter };
}

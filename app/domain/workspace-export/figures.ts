import { LOSS_UNITS, lossPosition, totalPosition, type LossPosition, type LossUnit, type Movement } from "#app/domain/affordable-loss/affordable-loss.ts";
import { markAside } from "#app/domain/affordable-loss/first-step-groups.ts";
import { withNotKnown } from "#app/domain/affordable-loss/loss-rows.ts";
import { sumAmounts } from "#app/domain/affordable-loss/sum.ts";
import { withAmendments, type Amendment } from "#app/domain/amendment/amendment.ts";
import { costOfLearning, learningCounts, partnerLeverage } from "#app/domain/metrics/metrics.ts";
import type { Verdict } from "#app/domain/verdict/verdict.ts";
import { impactFigures, type ImpactRecords } from "./impact-figures.ts";

interface Kept {
  id: string;
  deletedAt?: unknown;
}
type InProgram = Kept & { programId: string };
type InIteration = Kept & { iterationId: string };
type OfActor = { iterationId: string; stakeholderId: string; unit: LossUnit };

/** The exported records that figures are made from. */
export interface ExportedRecords extends ImpactRecords {
  programs: Kept[];
  programRoles: (InProgram & { stakeholderId: string })[];
  iterations: InProgram[];
  hypotheses: (InIteration & { addedOnDay: number | null })[];
  verdicts: { id: string; hypothesisId: string; result: Verdict }[];
  lossCeilings: (OfActor & { id: string; amount: number | null; supersededById: string | null })[];
  lossMovements: (OfActor & Movement & Kept)[];
  firstSteps: (Kept & { iterationId: string; pairId: string; stakeholderId: string; money: number | null; personMonths: number | null })[];
  lossNotKnown: OfActor[];
  pairChoices: { iterationId: string; pairId: string; chosen: boolean }[];
  acceptances: { subjectId: string; accepted: boolean; supersededById: string | null }[];
  amendments: Amendment[];
  commitments: (InProgram & { stakeholderId: string; state: string; unit: LossUnit | null; amount: number | null; iterationId: string | null })[];
}

const live = <One extends Kept>(rows: readonly One[]): One[] => rows.filter(({ deletedAt }) => deletedAt === null || deletedAt === undefined);

/** The figures of every iteration and programme, by the same rules as the pages. Units are never added to each other. */
export function figuresOf(records: ExportedRecords) {
  return {
    iterations: records.iterations.map((iteration) => iterationFigures(records, iteration)),
    programs: records.programs.map(({ id }) => ({ programId: id, ...impactFigures(records, id) })),
  };
}

function iterationFigures(records: ExportedRecords, { id, programId }: InProgram) {
  const amended = records.verdicts.map((verdict) => withAmendments(verdict, records.amendments).row);
  const verdicts = new Map(amended.map(({ hypothesisId, result }) => [hypothesisId, result]));
  const hypotheses = live(records.hypotheses).filter(({ iterationId }) => iterationId === id);
  const learning = learningCounts(hypotheses.map((one) => ({ verdict: verdicts.get(one.id) ?? null, addedOnDay: one.addedOnDay })));
  const loss = positionsOf(records, id);
  return {
    iterationId: id,
    learning,
    loss,
    byUnit: LOSS_UNITS.map((unit) => {
      const total = totalPosition(loss.filter((one) => one.unit === unit).map(({ position }) => position));
      return { unit, total, costOfLearning: costOfLearning(total.used, learning.total), partnerLeverage: leverage(records, { id, programId, unit }) };
    }),
  };
}

type ActorPosition = { stakeholderId: string; unit: LossUnit; position: LossPosition };

function positionsOf(records: ExportedRecords, iterationId: string): ActorPosition[] {
  const ceilings = records.lossCeilings.filter((one) => one.iterationId === iterationId && one.supersededById === null);
  const movements = live(records.lossMovements).map((movement) => withAmendments(movement, records.amendments).row).filter((one) => one.iterationId === iterationId);
  const notKnown = records.lossNotKnown.filter((one) => one.iterationId === iterationId);
  const answers = new Map(records.acceptances.filter((one) => one.supersededById === null).map(({ subjectId, accepted }) => [subjectId, accepted]));
  const inIteration = <One extends { iterationId: string }>(rows: readonly One[]) => rows.filter((one) => one.iterationId === iterationId);
  const steps = markAside(inIteration(live(records.firstSteps)), inIteration(records.pairChoices)).filter((one) => !one.aside && answers.get(one.id) === true);
  const actors = [...new Set([...ceilings, ...movements, ...notKnown, ...steps].map(({ stakeholderId }) => stakeholderId))].sort();
  return actors.flatMap((stakeholderId) =>
    LOSS_UNITS.flatMap((unit) => {
      const same = (one: OfActor) => one.stakeholderId === stakeholderId && one.unit === unit;
      const [ceiling, moved, saidNotKnown] = [ceilings.find(same), movements.filter(same), notKnown.some(same)];
      const stepped = steps.some((step) => step.stakeholderId === stakeholderId && (unit === "money" ? step.money : step.personMonths) !== 0);
      const hasCeiling = ceiling !== undefined && ceiling.amount !== null && answers.get(ceiling.id) !== false;
      const concerned = hasCeiling || moved.length > 0 || saidNotKnown || stepped;
      if (!ceiling && !concerned) return [];
      const agreed = ceiling && answers.get(ceiling.id) === true ? ceiling.amount : null;
      return [{ stakeholderId, unit, position: lossPosition({ ceiling: agreed, movements: withNotKnown(moved, { concerned, saidNotKnown }) }) }];
    }),
  );
}

/** What partners delivered for what « we » did in the iteration, in one unit; null when it cannot be told. */
function leverage(records: ExportedRecords, { id, programId, unit }: { id: string; programId: string; unit: LossUnit }): number | null {
  const us = new Set(records.programRoles.filter((role) => role.programId === programId).map(({ stakeholderId }) => stakeholderId));
  const delivered = live(records.commitments).filter((one) => one.iterationId === id && one.state === "delivered" && one.unit === unit);
  const sum = (ours: boolean) => sumAmounts(delivered.filter(({ stakeholderId }) => us.has(stakeholderId) === ours).map(({ amount }) => amount));
  return partnerLeverage({ byPartners: sum(false), byUs: sum(true) });
}

import { and, asc, desc, eq, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { can } from "#app/domain/access/permissions.ts";
import { withAmendments } from "#app/domain/amendment/amendment.ts";
import { amendmentsOf } from "#app/domain/amendment/queries.server.ts";
import { find } from "#app/domain/record/record.server.ts";
import { LOSS_UNITS, type LossUnit } from "./affordable-loss.ts";
import { answersIn, stateOf } from "./answers.server.ts";
import type { FirstStepView } from "./first-step-groups.ts";
import { firstStepsOf } from "./first-step-queries.server.ts";
import { lossByActorFrom, lossCell, type AnswerView, type LossByActor, type LossCell, type LossRow } from "./loss-rows.ts";

/** An outsider sees what concerns their own side and nothing of others'. */
export function seesSide(actor: Actor, stakeholderId: string): boolean {
  return can(actor.role, "loss:read") || actor.stakeholderId === stakeholderId;
}

/**
 * Every actor of an iteration with where it stands in € and in h.m: the sponsor, the facilitator, then by name.
 * A page that has read the first steps gives them.
 */
export async function lossByActor(actor: Actor, iterationId: string, steps?: FirstStepView[]): Promise<LossByActor> {
  const iteration = await find(actor, t.iterations, iterationId);
  const facts = await factsOf(actor, iterationId, steps);
  const us = new Map((await usIn(actor, iteration.programId)).map(({ id, role }) => [id, role]));
  const concerned = new Set([...us.keys(), ...facts.ceilings, ...facts.movements, ...facts.notKnown, ...facts.steps].map((one) => (typeof one === "string" ? one : one.stakeholderId)));
  const names = await namesOf(actor, [...concerned].filter((id) => seesSide(actor, id)));
  const rows = names.map(({ id, name }): LossRow => ({
    stakeholderId: id, name, us: us.has(id), money: cellOf(facts, id, "money"), "person-months": cellOf(facts, id, "person-months"),
  }));
  const rank = ({ stakeholderId }: LossRow) => ["sponsor", "facilitator", undefined].indexOf(us.get(stakeholderId));
  rows.sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, "fr"));
  return lossByActorFrom(rows, await rateOf(actor));
}

async function factsOf(actor: Actor, iterationId: string, stepsRead?: FirstStepView[]) {
  const inIteration = <T extends typeof t.lossCeilings | typeof t.lossMovements | typeof t.lossNotKnown>(table: T) =>
    and(eq(table.workspaceId, actor.workspaceId), eq(table.iterationId, iterationId));
  const [ceilings, written, notKnown, answers, steps, amendments] = [
    await db().select().from(t.lossCeilings).where(and(inIteration(t.lossCeilings), isNull(t.lossCeilings.supersededById))),
    await db().select().from(t.lossMovements).where(and(inIteration(t.lossMovements), isNull(t.lossMovements.deletedAt))).orderBy(asc(t.lossMovements.id)),
    await db().select().from(t.lossNotKnown).where(inIteration(t.lossNotKnown)),
    await answersIn(actor, iterationId),
    stepsRead ?? (await firstStepsOf(actor, iterationId)),
    await amendmentsOf(actor, iterationId),
  ];
  const movements = written.map((movement) => withAmendments(movement, amendments).row);
  return { ceilings, movements, notKnown, answers, steps };
}
type Facts = Awaited<ReturnType<typeof factsOf>>;

function cellOf(facts: Facts, stakeholderId: string, unit: LossUnit): LossCell {
  const its = (one: { stakeholderId: string; unit: LossUnit }) => one.stakeholderId === stakeholderId && one.unit === unit;
  const row = facts.ceilings.find(its);
  const ceiling = row ? ceilingView(row, facts.answers.get(row.id)) : null;
  const stepAccepted = facts.steps.some((step) => step.stakeholderId === stakeholderId && wasAccepted(step) && amountIn(step, unit) !== 0);
  return lossCell({ unit, ceiling, movements: facts.movements.filter(its), saidNotKnown: facts.notKnown.some(its), stepAccepted });
}

/** What is lost under an acceptance stays lost after its date; a pair that was set aside asks for nothing. */
const wasAccepted = ({ state, aside }: FirstStepView) => !aside && (state === "accepted" || state === "expired");

const amountIn = (step: FirstStepView, unit: LossUnit) => (unit === "money" ? step.money : step.personMonths);

function ceilingView(row: Facts["ceilings"][number], answer: AnswerView | undefined) {
  const { id, amount, hopedToRecover } = row;
  return { id, amount, hopedToRecover, answer: answer ?? null, state: stateOf(answer) };
}

async function usIn(actor: Actor, programId: string) {
  const { programRoles } = t;
  return db().select({ id: programRoles.stakeholderId, role: programRoles.role }).from(programRoles).where(and(eq(programRoles.workspaceId, actor.workspaceId), eq(programRoles.programId, programId)));
}

async function namesOf(actor: Actor, ids: string[]) {
  const rows = await db().select({ id: t.stakeholders.id, name: t.stakeholders.name }).from(t.stakeholders).where(eq(t.stakeholders.workspaceId, actor.workspaceId));
  return rows.filter(({ id }) => ids.includes(id));
}

async function rateOf(actor: Actor): Promise<number | null> {
  const [workspace] = await db().select({ rate: t.workspaces.personMonthRate }).from(t.workspaces).where(eq(t.workspaces.id, actor.workspaceId));
  return workspace?.rate ?? null;
}

/** The ceilings in force of an iteration, as the choice of pairs compares its first steps with them. */
export async function ceilingsOf(actor: Actor, iterationId: string) {
  const { rows } = await lossByActor(actor, iterationId);
  return rows.flatMap((row) => LOSS_UNITS.flatMap((unit) => {
    const { ceiling } = row[unit];
    return ceiling ? [{ id: ceiling.id, stakeholderId: row.stakeholderId, name: row.name, unit, amount: ceiling.amount, state: ceiling.state }] : [];
  }));
}

export interface MovementView {
  id: string;
  stakeholderId: string;
  actor: string;
  unit: LossUnit;
  kind: "committed" | "spent" | "recovered";
  amount: number | null;
  on: string;
  reason: string;
  againstId: string | null;
  pairId: string | null;
  firstStepId: string | null;
  /** What was written, when the amount or the reason was corrected since. */
  original: { amount: number | null; reason: string } | null;
}

/** The movements of an iteration as they are read now, the latest first. */
export async function movementsOf(actor: Actor, iterationId: string): Promise<MovementView[]> {
  const { lossMovements, stakeholders } = t;
  const [rows, amendments] = await Promise.all([
    db()
      .select({ movement: lossMovements, actor: stakeholders.name })
      .from(lossMovements)
      .innerJoin(stakeholders, eq(stakeholders.id, lossMovements.stakeholderId))
      .where(and(eq(lossMovements.workspaceId, actor.workspaceId), eq(lossMovements.iterationId, iterationId), isNull(lossMovements.deletedAt)))
      .orderBy(desc(lossMovements.on), desc(lossMovements.id)),
    amendmentsOf(actor, iterationId),
  ]);
  return rows.filter(({ movement }) => seesSide(actor, movement.stakeholderId)).map(({ movement, actor: name }) => {
    const { row, amended } = withAmendments(movement, amendments);
    const { id, stakeholderId, unit, kind, amount, on, reason, againstId, pairId, firstStepId } = row;
    const original = amended.length > 0 ? { amount: movement.amount, reason: movement.reason } : null;
    return { id, stakeholderId, actor: name, unit, kind, amount, on, reason, againstId, pairId, firstStepId, original };
  });
}

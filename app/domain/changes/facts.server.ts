import { and, asc, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { amendedResults } from "#app/domain/amendment/queries.server.ts";
import { decisionsOf } from "#app/domain/decision/queries.server.ts";
import { assessmentsOf } from "#app/domain/impact/assessments.server.ts";
import { impactsOf } from "#app/domain/impact/queries.server.ts";
import { iterationsOf, versionsOf } from "#app/domain/program/queries.server.ts";
import { lossMovements } from "./loss-facts.server.ts";
import type { ProgramFacts } from "./program-facts.ts";
import { engagementsOf, stakeholdersOf } from "./people-facts.server.ts";

/** What a programme's changes are told from, corrections included: live pages read what was amended. For those inside. */
export async function programFacts(actor: Actor, programId: string): Promise<ProgramFacts> {
  const [versions, impacts, iterations] = [await versionsOf(actor, programId), await impactsOf(actor, programId), await iterationsOf(actor, programId)];
  const stakeholders = await stakeholdersOf(actor, programId);
  const decisions = await decisionsOf(actor, programId);
  return {
    versions: versions.filter(({ deletedAt }) => deletedAt === null),
    impacts,
    assessments: await assessmentsOf(actor, impacts.map(({ id }) => id)),
    verdicts: await verdictsOf(actor, programId),
    losses: (await lossMovements(actor, programId)).map(({ unit, on, amount }) => ({ unit, on, amount })),
    stakeholders,
    engagements: await engagementsOf(actor, stakeholders.map(({ id }) => id)),
    ...(await openingOf(actor, programId)),
    decisions: decisions.map(({ id, answer, on, subject }) => ({ id, answer, on, subject: { kind: subject.kind, name: subject.name } })),
    conditions: await conditionsOf(actor, programId),
    iterations,
    observations: await observationsOf(actor, programId),
  };
}

async function verdictsOf(actor: Actor, programId: string): Promise<ProgramFacts["verdicts"]> {
  const amended = await amendedResults(actor, programId);
  const rows = await db()
    .select({ hypothesisId: t.verdicts.hypothesisId, result: t.verdicts.result, on: t.verdicts.on })
    .from(t.verdicts)
    .innerJoin(t.hypotheses, eq(t.hypotheses.id, t.verdicts.hypothesisId))
    .where(and(eq(t.verdicts.workspaceId, actor.workspaceId), eq(t.hypotheses.programId, programId), isNull(t.hypotheses.deletedAt)));
  return rows.map((row) => ({ ...row, result: amended.get(row.hypothesisId)?.after ?? row.result }));
}

async function openingOf(actor: Actor, programId: string): Promise<Pick<ProgramFacts, "items" | "itemStates">> {
  const { openingItems, openingStates } = t;
  const ofProgram = and(eq(openingItems.workspaceId, actor.workspaceId), eq(openingItems.programId, programId), isNull(openingItems.deletedAt));
  const items = await db().select({ id: openingItems.id, name: openingItems.name }).from(openingItems).where(ofProgram).orderBy(asc(openingItems.name));
  const itemStates = await db()
    .select({ itemId: openingStates.openingItemId, versionId: openingStates.versionId, state: openingStates.state })
    .from(openingStates)
    .innerJoin(openingItems, and(eq(openingItems.id, openingStates.openingItemId), ofProgram))
    .where(eq(openingStates.workspaceId, actor.workspaceId));
  return { items, itemStates };
}

async function conditionsOf(actor: Actor, programId: string): Promise<ProgramFacts["conditions"]> {
  const { id, title, conditionState, conditionOn, workspaceId, programId: of, deletedAt } = t.actions;
  const rows = await db()
    .select({ id, title, state: conditionState, on: conditionOn })
    .from(t.actions)
    .where(and(eq(workspaceId, actor.workspaceId), eq(of, programId), isNull(deletedAt), isNotNull(conditionOn), inArray(conditionState, ["met", "missed"])));
  return rows.map(({ state, on, ...row }) => ({ ...row, met: state === "met", on: on ?? "" }));
}

async function observationsOf(actor: Actor, programId: string): Promise<ProgramFacts["observations"]> {
  const { id, on, workspaceId, programId: of, deletedAt } = t.observations;
  return db().select({ id, on }).from(t.observations).where(and(eq(workspaceId, actor.workspaceId), eq(of, programId), isNull(deletedAt)));
}

import { and, eq } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { addHypothesis } from "#app/domain/hypothesis/add-hypothesis.server.ts";
import { addHypothesisInput } from "#app/domain/hypothesis/schema.ts";
import { createProgram } from "#app/domain/program/create-program.server.ts";
import { newProgramInput } from "#app/domain/program/schema.ts";
import { create } from "#app/domain/record/record.server.ts";
import { prepareIteration } from "../prepare-iteration.server.ts";
import { prepareIterationInput } from "../schema.ts";

/** A programme named « Halle ouverte », with its first version, a sponsor « Ville » and the seeded lists. */
export async function newTestProgram(actor: Actor): Promise<{ id: string; slug: string }> {
  const input = { name: "Halle ouverte", currency: "EUR", daysPerPersonMonth: "20", firstVersion: "Halle 1", sponsor: "Ville" };
  return createProgram(actor, newProgramInput.parse(input));
}

/** The nth pair of a programme: a seeded usage and the sponsor's stakeholder, the four tests as given. */
export async function newTestPair(actor: Actor, programId: string, nth = 0, tests: "yes" | "no" | "unknown" = "yes"): Promise<string> {
  const mine = eq(t.usages.workspaceId, actor.workspaceId);
  const usages = await db().select().from(t.usages).where(mine).orderBy(t.usages.position);
  const [stakeholder] = await db().select().from(t.stakeholders).where(eq(t.stakeholders.workspaceId, actor.workspaceId));
  return write(actor.workspaceId, async () => {
    const answers = { connected: tests, interested: tests, strongBenefits: tests, acceptableRisks: tests };
    const pair = await create(actor, t.pairs, { kind: "pair", programId }, { programId, usageId: usages[nth]!.id, stakeholderId: stakeholder!.id, ...answers });
    return pair.id;
  });
}

/** A draft towards « Halle 2 », with one pair and one planned hypothesis that has its threshold. */
export async function newTestDraft(actor: Actor) {
  const program = await newTestProgram(actor);
  const iteration = await prepareIteration(actor, program.id, prepareIterationInput.parse({ question: "Qui vient ?", targetVersion: "Halle 2" }));
  const pairId = await newTestPair(actor, program.id);
  const said = { pairId, statement: "Une école vient chaque semaine", threshold: "Trois venues avant mai" };
  const hypothesis = await addHypothesis(actor, iteration.id, addHypothesisInput.parse(said));
  return { program, iteration, pairId, hypothesis };
}

/** The same, running since the actor's day: what opening asks is skipped. */
export async function newTestRunning(actor: Actor) {
  const made = await newTestDraft(actor);
  await setTestState(actor, made.iteration.id, "running");
  return made;
}

export async function setTestState(actor: Actor, id: string, state: "running" | "closed"): Promise<void> {
  const dates = state === "running" ? { openedOn: actor.today } : { closedOn: actor.today };
  await write(actor.workspaceId, async () => {
    await db().update(t.iterations).set({ state, ...dates }).where(and(eq(t.iterations.workspaceId, actor.workspaceId), eq(t.iterations.id, id)));
  });
}

/** The events journaled on a record, in their order. */
export async function journalOf(actor: Actor, subjectId: string): Promise<string[]> {
  const rows = await db()
    .select()
    .from(t.auditEntries)
    .where(and(eq(t.auditEntries.workspaceId, actor.workspaceId), eq(t.auditEntries.subjectId, subjectId)));
  return rows.map(({ event, field }) => (field ? `${event} ${field}` : event));
}

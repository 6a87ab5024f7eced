import { and, eq, sql } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { addedOnDay } from "#app/domain/iteration/iteration.ts";
import { create, find } from "#app/domain/record/record.server.ts";
import { conflict, NotFound, refusal } from "#app/domain/refusal/refusal.ts";
import { newId } from "#app/platform/ids.ts";
import { addingRefusal, originOf, type HypothesisOrigin } from "./hypothesis.ts";
import type { LineageRelation } from "./lineage.ts";
import type { HypothesisTexts } from "./schema.ts";

export interface Parent {
  id: string;
  lineageId: string;
  relation: LineageRelation;
}

type Said = { pairId: string; statement: string } & Partial<HypothesisTexts>;
export type Inserted = { id: string; number: number; origin: HypothesisOrigin };

/**
 * Adds a hypothesis to an iteration, inside a transaction: planned in a draft, « added on day n » while it runs, refused
 * once closed. Its number is the programme's next; its pair is of the same programme.
 */
export async function insertHypothesis(actor: Actor, iterationId: string, said: Said, parent?: Parent): Promise<Inserted> {
  const iteration = await find(actor, t.iterations, iterationId);
  if (addingRefusal(iteration.state)) throw conflict("", "iterationClosed");
  await mustBePairOf(actor, iteration.programId, said.pairId);
  const id = newId();
  const day = addedOnDay(iteration, actor.today);
  const { programId } = iteration;
  const number = await nextNumber(actor, programId);
  const cameFrom = said.origin === "emerged" ? { originIterationId: iterationId } : {};
  const { id: parentId, ...lineage } = parent ?? { id: null, lineageId: id, relation: null };
  const values = { ...said, ...cameFrom, ...lineage, id, parentId, programId, iterationId, number, addedOnDay: day };
  await create(actor, t.hypotheses, { kind: "hypothesis", programId, iterationId }, values);
  return { id, number, origin: originOf(values) };
}

export async function mustBePairOf(actor: Actor, programId: string, pairId: string): Promise<void> {
  const [pair] = await db()
    .select({ programId: t.pairs.programId, deletedAt: t.pairs.deletedAt })
    .from(t.pairs)
    .where(and(eq(t.pairs.workspaceId, actor.workspaceId), eq(t.pairs.id, pairId)));
  if (!pair || pair.deletedAt !== null) throw refusal("pairId", "notOneOfOurs");
  if (pair.programId !== programId) throw refusal("pairId", "pairOfAnotherProgram");
}

/** The programme counts its hypotheses in the statement that gives the number: two at once never get the same. */
async function nextNumber(actor: Actor, programId: string): Promise<number> {
  const [program] = await db()
    .update(t.programs)
    .set({ lastHypothesisNumber: sql`${t.programs.lastHypothesisNumber} + 1` })
    .where(and(eq(t.programs.workspaceId, actor.workspaceId), eq(t.programs.id, programId)))
    .returning({ number: t.programs.lastHypothesisNumber });
  if (!program) throw new NotFound();
  return program.number;
}

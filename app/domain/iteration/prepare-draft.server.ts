import { and, desc, eq } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { create } from "#app/domain/record/record.server.ts";
import { conflict, refusal } from "#app/domain/refusal/refusal.ts";
import { datesRefusal } from "./iteration.ts";
import type { PrepareIteration } from "./schema.ts";
import { expectedVersionNamed, lastBaseVersionId, mustBeBase } from "./target-version.server.ts";

/** Makes the draft of the next iteration, inside a transaction; refused while another one is being prepared or runs. */
export async function prepareDraft(actor: Actor, programId: string, input: PrepareIteration) {
  const before = await db()
    .select({ number: t.iterations.number, state: t.iterations.state })
    .from(t.iterations)
    .where(and(eq(t.iterations.workspaceId, actor.workspaceId), eq(t.iterations.programId, programId)))
    .orderBy(desc(t.iterations.number));
  if (before.some(({ state }) => state !== "closed")) throw conflict("", "iterationUnderWay");
  if (datesRefusal(input)) throw refusal("endsOn", "endsBeforeItStarts");
  if (input.baseVersionId) await mustBeBase(actor, programId, input.baseVersionId);
  return create(actor, t.iterations, { kind: "iteration", programId }, {
    programId,
    number: (before.at(0)?.number ?? 0) + 1,
    question: input.question,
    startsOn: input.startsOn,
    endsOn: input.endsOn,
    baseVersionId: input.baseVersionId ?? (await lastBaseVersionId(actor, programId)),
    targetVersionId: await expectedVersionNamed(actor, programId, input.targetVersion),
    state: "draft",
  });
}

import { and, desc, eq } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { audit } from "#app/domain/audit/audit.server.ts";
import { asksFor } from "#app/domain/brief/asks-for.ts";
import { newId } from "#app/platform/ids.ts";
import type { NewDecision } from "./record-decision.server.ts";

type Given = Pick<NewDecision, "programId" | "iterationId" | "requestId" | "subjectKind" | "subjectId" | "answer"> & { id: string };

/** Step: the decision is written back on the last edition for the committee, when it answers what that edition asked. The edition does not change. */
export async function writeBackOnEdition(actor: Actor, { id, programId, iterationId, answer, ...given }: Given): Promise<void> {
  const { briefEditions: editions } = t;
  const [last] = await db().select({ id: editions.id, content: editions.content }).from(editions)
    .where(and(eq(editions.workspaceId, actor.workspaceId), eq(editions.programId, programId), eq(editions.audience, "comex"))).orderBy(desc(editions.number)).limit(1);
  if (!last || !asksFor(last.content, given)) return;
  await db().insert(t.briefEditionDecisions).values({ id: newId(), workspaceId: actor.workspaceId, editionId: last.id, decisionId: id, at: actor.now });
  await audit(actor, { event: "answered", kind: "edition", id: last.id, programId, iterationId, field: "answer", after: answer });
}

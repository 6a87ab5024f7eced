import { and, asc, eq, inArray } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { standingDecisions } from "./decision.ts";

/** The Stop that stands on a version or an iteration of the programme, or null: while it stands, no iteration opens. */
export async function standingStop(actor: Actor, programId: string) {
  const { decisions } = t;
  const ofProgram = and(eq(decisions.workspaceId, actor.workspaceId), eq(decisions.programId, programId), inArray(decisions.subjectKind, ["version", "iteration"]));
  const rows = await db().select().from(decisions).where(ofProgram).orderBy(asc(decisions.id));
  const stop = standingDecisions(rows).find((one) => one.answer === "stop");
  return stop ? { id: stop.id, subjectKind: stop.subjectKind, subjectId: stop.subjectId, reason: stop.reason, on: stop.on } : null;
}

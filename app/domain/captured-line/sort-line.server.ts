import { and, eq } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { audit } from "#app/domain/audit/audit.server.ts";
import { liveIteration } from "#app/domain/program/live-iteration.server.ts";
import { revise } from "#app/domain/record/record.server.ts";
import type { CaptureKind } from "./captured-line.ts";
import { RECORDERS } from "./record-line.server.ts";
import type { SortLine } from "./schema.ts";
import { unsortedLine } from "./unsorted-line.server.ts";

/** Turns a line into its record; the line keeps its text and says what it became. A hypothesis needs its pair. */
export async function sortLine(actor: Actor, id: string, answers: SortLine): Promise<{ kind: CaptureKind; id: string }> {
  return write(actor.workspaceId, async () => {
    const line = await unsortedLine(actor, id);
    const { programId } = line;
    const { kind } = answers;
    const made = await RECORDERS[kind](actor, { line, answers, live: await liveIteration(actor, programId) });
    const place = { kind: "captured-line", programId, iterationId: line.iterationId } as const;
    await revise(actor, t.capturedLines, place, { id, values: { kind, sortedInto: kind, sortedIntoId: made.id } });
    await db().update(t.capturedLines).set({ sortedAt: actor.now }).where(and(eq(t.capturedLines.workspaceId, actor.workspaceId), eq(t.capturedLines.id, id)));
    await audit(actor, { ...place, event: "sorted", id, field: kind, after: made.id });
    return { kind, id: made.id };
  });
}

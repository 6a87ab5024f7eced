import { and, eq, inArray } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { liveIterationId } from "#app/domain/program/live-iteration.server.ts";
import { find } from "#app/domain/record/record.server.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";
import { isId } from "#app/platform/ids.ts";
import { MAX_LINE_LENGTH } from "./captured-line.ts";
import { keepLines } from "./keep-lines.server.ts";
import { MAX_LINES, type LineToKeep } from "./schema.ts";

/**
 * Keeps lines as they were typed, to be sorted later: all of them or none, at most 200 of at most 2,000 characters. A line
 * whose id was kept before, in the same programme, is not kept twice; `kept` says how many are new.
 */
export async function captureLines(actor: Actor, programId: string, lines: readonly LineToKeep[]): Promise<{ kept: number }> {
  mustFit(lines);
  return write(actor.workspaceId, async () => {
    const program = await find(actor, t.programs, programId);
    const iterationId = await liveIterationId(actor, program.id);
    const inserted = await keepLines(actor, { programId, iterationId }, lines);
    await mustBeKept(actor, programId, lines.map(({ id }) => id));
    return { kept: inserted.length };
  });
}

function mustFit(lines: readonly LineToKeep[]): void {
  if (lines.length === 0) throw refusal("lines", "required");
  if (lines.length > MAX_LINES) throw refusal("lines", "tooManyLines", { max: MAX_LINES });
  if (lines.some(({ id, text }) => !isId(id) || text.trim() === "")) throw refusal("lines", "unreadable");
  const long = lines.flatMap(({ text }, index) => (text.trim().length > MAX_LINE_LENGTH ? [index + 1] : []));
  if (long.length > 0) throw refusal("lines", "linesTooLong", { max: MAX_LINE_LENGTH, lines: long.join(", ") });
}

/** An id that is there already must be a line of this programme; whose else it may be is not told. */
async function mustBeKept(actor: Actor, programId: string, ids: readonly string[]): Promise<void> {
  const wanted = [...new Set(ids)];
  const kept = await db().$count(
    t.capturedLines,
    and(eq(t.capturedLines.workspaceId, actor.workspaceId), eq(t.capturedLines.programId, programId), inArray(t.capturedLines.id, wanted)),
  );
  if (kept !== wanted.length) throw refusal("lines", "unreadable");
}

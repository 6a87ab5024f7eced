import { and, eq, inArray } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { audit, type Change } from "#app/domain/audit/audit.server.ts";
import { liveIterationId } from "#app/domain/program/live-iteration.server.ts";
import { find } from "#app/domain/record/record.server.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";
import { isId } from "#app/platform/ids.ts";
import { MAX_LINE_LENGTH, parseLine, type CaptureKind } from "./captured-line.ts";
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
    const rows = lines.map((line, position) => ({
      ...readLine(line), id: line.id, programId, iterationId, position,
      workspaceId: actor.workspaceId, createdAt: actor.now, createdBy: actor.memberId,
    }));
    const inserted = await db().insert(t.capturedLines).values(rows).onConflictDoNothing().returning({ id: t.capturedLines.id });
    await mustBeKept(actor, programId, lines.map(({ id }) => id));
    await audit(actor, ...inserted.map(({ id }): Change => ({ event: "created", kind: "captured-line", id, programId, iterationId })));
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

/** The kind of the menu wins over a prefix, which then stays in the text. */
function readLine({ text, kind }: LineToKeep): { text: string; kind: CaptureKind | null } {
  const read = parseLine(text);
  return kind && read.kind ? { text: read.raw, kind } : { text: read.text, kind: kind ?? read.kind };
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

import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { audit, type Change } from "#app/domain/audit/audit.server.ts";
import { parseLine, type CaptureKind } from "./captured-line.ts";
import type { LineToKeep } from "./schema.ts";

export interface LinesPlace {
  programId: string;
  iterationId: string | null;
  workshopId?: string;
  /** The phone without an account that sent them. */
  roomPhoneId?: string;
}

/** Inserts lines inside a write, and journals those that are new; an id that is there already is left as it is. */
export async function keepLines(actor: Actor, place: LinesPlace, lines: readonly LineToKeep[]) {
  const { programId, iterationId } = place;
  const createdBy = place.roomPhoneId ? null : actor.memberId;
  const rows = lines.map((line, position) => ({
    ...readLine(line), ...place, id: line.id, position, workspaceId: actor.workspaceId, createdAt: actor.now, createdBy,
  }));
  const inserted = await db().insert(t.capturedLines).values(rows).onConflictDoNothing().returning({ id: t.capturedLines.id });
  await audit(actor, ...inserted.map(({ id }): Change => ({ event: "created", kind: "captured-line", id, programId, iterationId })));
  const fresh = new Set(inserted.map(({ id }) => id));
  return rows.filter(({ id }) => fresh.delete(id));
}

/** The kind of the menu wins over a prefix, which then stays in the text. */
function readLine({ text, kind }: LineToKeep): { text: string; kind: CaptureKind | null } {
  const read = parseLine(text);
  return kind && read.kind ? { text: read.raw, kind } : { text: read.text, kind: kind ?? read.kind };
}

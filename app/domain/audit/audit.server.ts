import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { indexRecords } from "#app/domain/search/index-records.server.ts";
import type { AuditEvent, SubjectKind } from "./audit-event.ts";

export interface Change {
  event: AuditEvent;
  kind: SubjectKind;
  id: string;
  programId?: string | null;
  iterationId?: string | null;
  field?: string;
  before?: unknown;
  after?: unknown;
}

/** Writes the journal and brings the search in step; called inside the transaction of the change it tells, after it. */
export async function audit(actor: Actor, ...changes: Change[]): Promise<void> {
  if (changes.length === 0) return;
  await db()
    .insert(t.auditEntries)
    .values(
      changes.map(({ event, kind, id, programId, iterationId, field, before, after }) => ({
        workspaceId: actor.workspaceId,
        programId: programId ?? null,
        iterationId: iterationId ?? null,
        at: actor.now,
        // A respondent is nobody of the workspace.
        actorToken: actor.token || null,
        event,
        subjectKind: kind,
        subjectId: id,
        field: field ?? null,
        before: before ?? null,
        after: after ?? null,
      })),
    );
  await indexRecords(actor.workspaceId, changes.map(({ kind, id, event }) => ({ kind, id, created: event === "created" })));
}

import { and, asc, desc, eq } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { unsortedLines } from "#app/domain/program/queries.server.ts";
import type { CaptureKind } from "./captured-line.ts";

export interface LineToSort {
  id: string;
  text: string;
  kind: CaptureKind | null;
  revision: number;
  at: Date;
}

interface Page {
  offset?: number;
  limit?: number;
  /** Only what was said in this workshop. */
  workshopId?: string | null;
}

/** A page of what is to be sorted, the oldest first, so that a paste stays in its order. */
export async function linesToSort(actor: Actor, programId: string, { offset = 0, limit = 50, workshopId = null }: Page = {}): Promise<LineToSort[]> {
  const { id, text, kind, revision, createdAt, position } = t.capturedLines;
  return db()
    .select({ id, text, kind, revision, at: createdAt })
    .from(t.capturedLines)
    .where(and(unsortedLines(actor, programId), workshopId ? eq(t.capturedLines.workshopId, workshopId) : undefined))
    .orderBy(asc(createdAt), asc(position), asc(id))
    .limit(limit)
    .offset(offset);
}

/** What the capture bar tells: how many lines wait, and the last one. */
export async function captureState(actor: Actor, programId: string): Promise<{ toSort: number; last: string | null }> {
  const [toSort, [last]] = await Promise.all([
    db().$count(t.capturedLines, unsortedLines(actor, programId)),
    db()
      .select({ text: t.capturedLines.text })
      .from(t.capturedLines)
      .where(unsortedLines(actor, programId))
      .orderBy(desc(t.capturedLines.createdAt), desc(t.capturedLines.position))
      .limit(1),
  ]);
  return { toSort, last: last?.text ?? null };
}

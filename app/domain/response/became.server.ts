import { and, asc, eq, inArray } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";

/** What the team proposed from an answer and what it decided, in the words of the answer: nothing that was added to the record since. */
export async function becameOf(respondent: Actor, responseId: string) {
  const { kind, text, state, recordKind, recordId } = t.proposals;
  const rows = await db().select({ kind, text, state, recordKind, recordId }).from(t.proposals)
    .where(and(eq(t.proposals.workspaceId, respondent.workspaceId), eq(t.proposals.sourceKind, "response"), eq(t.proposals.sourceId, responseId)))
    .orderBy(asc(t.proposals.position), asc(t.proposals.id));
  const verdicts = await verdictsOf(respondent, rows.flatMap((row) => (row.recordKind === "hypothesis" && row.recordId ? [row.recordId] : [])));
  return rows.map((row) => ({ kind: row.kind, text: row.text, state: row.state, verdict: verdicts.get(row.recordId ?? "") ?? null }));
}
export type Became = Awaited<ReturnType<typeof becameOf>>[number];

async function verdictsOf(respondent: Actor, hypothesisIds: readonly string[]) {
  if (hypothesisIds.length === 0) return new Map<string, never>();
  const { hypothesisId, result } = t.verdicts;
  const rows = await db().select({ hypothesisId, result }).from(t.verdicts)
    .where(and(eq(t.verdicts.workspaceId, respondent.workspaceId), inArray(hypothesisId, [...hypothesisIds])));
  return new Map(rows.map((row) => [row.hypothesisId, row.result]));
}

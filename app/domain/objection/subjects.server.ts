import { and, asc, eq, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { find, type RecordTable } from "#app/domain/record/record.server.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";
import type { ObjectionSubject } from "./objection.ts";

const TABLES: Record<ObjectionSubject, RecordTable> = {
  version: t.resourceVersions,
  "decision-request": t.decisionRequests,
  decision: t.decisions,
  impact: t.impacts,
  "opening-item": t.openingItems,
  iteration: t.iterations,
  hypothesis: t.hypotheses,
  pair: t.pairs,
  question: t.openQuestions,
};

/** Step: what an objection bears on is of the same programme. */
export async function mustBeOfProgram(actor: Actor, programId: string, subject: { kind: ObjectionSubject; id: string } | null): Promise<void> {
  if (subject === null) return;
  const found = (await find(actor, TABLES[subject.kind], subject.id)) as { programId?: string };
  if (found.programId !== programId) throw refusal("subject", "notOneOfOurs");
}

export interface SubjectChoice {
  kind: "version" | "decision-request" | "impact" | "opening-item";
  id: string;
  label: string;
}

/** What an objection is most often about, for a choice in a form. */
export async function subjectChoices(actor: Actor, programId: string): Promise<SubjectChoice[]> {
  const { resourceVersions: v, decisionRequests: r, impacts: i, openingItems: o } = t;
  const ours = (table: typeof v | typeof r | typeof i | typeof o) => and(eq(table.workspaceId, actor.workspaceId), eq(table.programId, programId));
  const [versions, requests, impacts, items] = await Promise.all([
    db().select({ id: v.id, label: v.name }).from(v).where(and(ours(v), isNull(v.deletedAt))).orderBy(asc(v.position)),
    db().select({ id: r.id, label: r.sentence }).from(r).where(and(ours(r), eq(r.state, "open"))).orderBy(asc(r.id)),
    db().select({ id: i.id, label: i.statement }).from(i).where(and(ours(i), isNull(i.deletedAt))).orderBy(asc(i.number)),
    db().select({ id: o.id, label: o.name }).from(o).where(and(ours(o), isNull(o.deletedAt))).orderBy(asc(o.id)),
  ]);
  const as = (kind: SubjectChoice["kind"], rows: { id: string; label: string }[]) => rows.map((row): SubjectChoice => ({ kind, ...row }));
  return [...as("decision-request", requests), ...as("version", versions), ...as("impact", impacts), ...as("opening-item", items)];
}

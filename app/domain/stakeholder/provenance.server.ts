import { and, eq } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { provenanceSentence, type EmergedThrough, type Origin, type ProvenanceSentence } from "./provenance.ts";

interface ProvenanceRow {
  origin: Origin;
  originIterationId: string | null;
  originThrough: EmergedThrough | null;
  originSubjectId: string | null;
  originNote: string | null;
}

/** The answer to « where did you come from? », with what it opens. */
export interface ProvenanceView {
  sentence: ProvenanceSentence;
  iteration: { id: string; number: number } | null;
  subject: { kind: "workshop" | "observation"; id: string; label: string; programSlug: string } | null;
  note: string;
}

export async function tellProvenance(actor: Actor, row: ProvenanceRow): Promise<ProvenanceView> {
  const [iteration, subject] = await Promise.all([iterationOf(actor, row.originIterationId), subjectOf(actor, row)]);
  return { sentence: provenanceSentence(row), iteration, subject, note: row.originNote ?? "" };
}

async function iterationOf(actor: Actor, id: string | null): Promise<ProvenanceView["iteration"]> {
  if (!id) return null;
  const [row] = await db()
    .select({ id: t.iterations.id, number: t.iterations.number })
    .from(t.iterations)
    .where(and(eq(t.iterations.workspaceId, actor.workspaceId), eq(t.iterations.id, id)));
  return row ?? null;
}

async function subjectOf(actor: Actor, { originThrough, originSubjectId }: ProvenanceRow): Promise<ProvenanceView["subject"]> {
  if (!originSubjectId) return null;
  if (originThrough === "workshop") return workshopOf(actor, originSubjectId);
  return originThrough === "observation" ? observationOf(actor, originSubjectId) : null;
}

async function workshopOf(actor: Actor, id: string): Promise<ProvenanceView["subject"]> {
  const [row] = await db()
    .select({ id: t.workshops.id, label: t.workshops.title, programSlug: t.programs.slug })
    .from(t.workshops)
    .innerJoin(t.programs, eq(t.programs.id, t.workshops.programId))
    .where(and(eq(t.workshops.workspaceId, actor.workspaceId), eq(t.workshops.id, id)));
  return row ? { kind: "workshop", ...row } : null;
}

async function observationOf(actor: Actor, id: string): Promise<ProvenanceView["subject"]> {
  const [row] = await db()
    .select({ id: t.observations.id, label: t.observations.what, programSlug: t.programs.slug })
    .from(t.observations)
    .innerJoin(t.programs, eq(t.programs.id, t.observations.programId))
    .where(and(eq(t.observations.workspaceId, actor.workspaceId), eq(t.observations.id, id)));
  return row ? { kind: "observation", ...row } : null;
}

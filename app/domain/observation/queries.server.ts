import { and, asc, desc, eq, gt, inArray, isNull, lte } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import type { LeadKind } from "./observation.ts";

const { observations, observationLeads, iterations } = t;

export interface LeadView {
  kind: LeadKind;
  id: string;
  name: string | null;
  seedKey: string | null;
}

/** What nobody had planned in a programme, the latest first, with what each led to; when asked, only what was seen after a day and until another ('YYYY-MM-DD'). */
export async function observationsOf(actor: Actor, programId: string, { after, until }: { after?: string | null; until?: string | null } = {}) {
  const { id, kind, what, on, howUsed, source, workshopId, revision } = observations;
  const rows = await db()
    .select({ id, kind, what, on, howUsed, source, workshopId, revision, iteration: { id: iterations.id, number: iterations.number, state: iterations.state } })
    .from(observations)
    .leftJoin(iterations, eq(iterations.id, observations.iterationId))
    .where(and(eq(observations.workspaceId, actor.workspaceId), eq(observations.programId, programId), isNull(observations.deletedAt), after ? gt(on, after) : undefined, until ? lte(on, until) : undefined))
    .orderBy(desc(on), desc(id));
  const leads = await leadsOf(actor, rows.map((row) => row.id));
  return rows.map((row) => ({ ...row, leads: leads.filter((lead) => lead.observationId === row.id).map(({ observationId: _, ...lead }) => lead) }));
}
export type ObservationRow = Awaited<ReturnType<typeof observationsOf>>[number];

async function leadsOf(actor: Actor, ids: readonly string[]): Promise<(LeadView & { observationId: string })[]> {
  if (ids.length === 0) return [];
  const rows = await db()
    .select({
      observationId: observationLeads.observationId, kind: observationLeads.subjectKind, id: observationLeads.subjectId,
      usage: t.usages.label, seedKey: t.usages.seedKey, stakeholder: t.stakeholders.name, hypothesis: t.hypotheses.statement, item: t.openingItems.name,
    })
    .from(observationLeads)
    .leftJoin(t.usages, eq(t.usages.id, observationLeads.subjectId))
    .leftJoin(t.stakeholders, eq(t.stakeholders.id, observationLeads.subjectId))
    .leftJoin(t.hypotheses, eq(t.hypotheses.id, observationLeads.subjectId))
    .leftJoin(t.openingItems, eq(t.openingItems.id, observationLeads.subjectId))
    .where(and(eq(observationLeads.workspaceId, actor.workspaceId), inArray(observationLeads.observationId, [...ids])));
  return rows.map(({ observationId, kind, id, usage, seedKey, stakeholder, hypothesis, item }) => ({
    observationId, kind, id, seedKey, name: usage ?? stakeholder ?? hypothesis ?? item,
  }));
}

/** The hypotheses and opening items of a programme, to link an observation to. */
export async function leadChoices(actor: Actor, programId: string) {
  const [hypotheses, items] = await Promise.all([
    db().select({ id: t.hypotheses.id, number: t.hypotheses.number, name: t.hypotheses.statement }).from(t.hypotheses)
      .where(and(eq(t.hypotheses.workspaceId, actor.workspaceId), eq(t.hypotheses.programId, programId), isNull(t.hypotheses.deletedAt))).orderBy(desc(t.hypotheses.number)).limit(100),
    db().select({ id: t.openingItems.id, name: t.openingItems.name }).from(t.openingItems)
      .where(and(eq(t.openingItems.workspaceId, actor.workspaceId), eq(t.openingItems.programId, programId), isNull(t.openingItems.deletedAt))).orderBy(asc(t.openingItems.name)),
  ]);
  return { hypotheses, items };
}

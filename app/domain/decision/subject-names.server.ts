import { and, eq, inArray } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import type { LossUnit } from "#app/domain/affordable-loss/affordable-loss.ts";
import type { DecisionSubject } from "./decision.ts";

/** What a decision bears on, as a page names it; a ceiling by its actor, with its unit and present amount. */
export interface NamedSubject {
  kind: DecisionSubject;
  id: string;
  name: string;
  ceiling?: { unit: LossUnit; amount: number | null; iterationId: string; stakeholderId: string };
}

export async function subjectsNamed(actor: Actor, subjects: readonly { subjectKind: DecisionSubject; subjectId: string }[]): Promise<Map<string, NamedSubject>> {
  const idsOf = (kind: DecisionSubject) => subjects.filter((one) => one.subjectKind === kind).map((one) => one.subjectId);
  const named = [
    ...(await versionNames(actor, idsOf("version"))),
    ...(await iterationNames(actor, idsOf("iteration"))),
    ...(await ceilingNames(actor, idsOf("ceiling"))),
    ...(await questionNames(actor, idsOf("question"))),
  ];
  return new Map(named.map((subject) => [subject.id, subject]));
}

async function versionNames(actor: Actor, ids: string[]): Promise<NamedSubject[]> {
  if (ids.length === 0) return [];
  const { resourceVersions } = t;
  const rows = await db().select({ id: resourceVersions.id, name: resourceVersions.name }).from(resourceVersions).where(and(eq(resourceVersions.workspaceId, actor.workspaceId), inArray(resourceVersions.id, ids)));
  return rows.map((row) => ({ kind: "version", ...row }));
}

async function iterationNames(actor: Actor, ids: string[]): Promise<NamedSubject[]> {
  if (ids.length === 0) return [];
  const { iterations } = t;
  const rows = await db().select({ id: iterations.id, number: iterations.number }).from(iterations).where(and(eq(iterations.workspaceId, actor.workspaceId), inArray(iterations.id, ids)));
  return rows.map(({ id, number }) => ({ kind: "iteration", id, name: String(number) }));
}

async function ceilingNames(actor: Actor, ids: string[]): Promise<NamedSubject[]> {
  if (ids.length === 0) return [];
  const { lossCeilings, stakeholders } = t;
  const rows = await db()
    .select({ ceiling: lossCeilings, name: stakeholders.name })
    .from(lossCeilings)
    .innerJoin(stakeholders, eq(stakeholders.id, lossCeilings.stakeholderId))
    .where(and(eq(lossCeilings.workspaceId, actor.workspaceId), inArray(lossCeilings.id, ids)));
  return rows.map(({ ceiling: { id, unit, amount, iterationId, stakeholderId }, name }) => ({ kind: "ceiling", id, name, ceiling: { unit, amount, iterationId, stakeholderId } }));
}

async function questionNames(actor: Actor, ids: string[]): Promise<NamedSubject[]> {
  if (ids.length === 0) return [];
  const { openQuestions } = t;
  const rows = await db().select({ id: openQuestions.id, name: openQuestions.question }).from(openQuestions).where(and(eq(openQuestions.workspaceId, actor.workspaceId), inArray(openQuestions.id, ids)));
  return rows.map((row) => ({ kind: "question", ...row }));
}

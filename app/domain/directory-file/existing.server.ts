import { and, asc, eq, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { isErased } from "#app/domain/person/person.ts";
import { BETWEEN, type FileKind } from "./columns.ts";
import type { Existing } from "./compare-lines.ts";

/** Every record of the directory as a file tells it, by name; those erased on request are in none. */
export async function existingOf(actor: Actor, kind: FileKind): Promise<Existing[]> {
  return kind === "stakeholder" ? stakeholders(actor) : persons(actor);
}

async function stakeholders(actor: Actor): Promise<Existing[]> {
  const { stakeholders: table, stakeholderCategories: links } = t;
  const [rows, others] = await Promise.all([
    db().select().from(table).where(and(eq(table.workspaceId, actor.workspaceId), isNull(table.deletedAt))).orderBy(asc(table.searchText), asc(table.id)),
    db().select({ id: links.stakeholderId, categoryId: links.categoryId }).from(links).where(eq(links.workspaceId, actor.workspaceId)),
  ]);
  const also = new Map<string, string[]>();
  for (const { id, categoryId } of others) also.set(id, [...(also.get(id) ?? []), categoryId]);
  return rows.map(({ id, categoryId, competitor, engagementOn, metOn, nextStepOn, ...row }) => ({
    id,
    told: {
      id, name: row.name, nature: row.nature, category: categoryId ?? "", otherCategories: (also.get(id) ?? []).sort().join(BETWEEN), competitor: competitor ? "yes" : "",
      engagement: row.engagement, engagementOn: engagementOn ?? "", metOn: metOn ?? "", connection: row.connection, howToEngage: row.howToEngage, ask: row.ask,
      engageOwner: row.engageOwner, nextStepOn: nextStepOn ?? "", cv: row.cv, experience: row.experience, advice: row.advice, links: row.links,
    },
  }));
}

async function persons(actor: Actor): Promise<Existing[]> {
  const { persons: table, stakeholders: of } = t;
  const rows = await db()
    .select({ id: table.id, name: table.name, skills: table.skills, consent: table.consent, stakeholder: of.name })
    .from(table).leftJoin(of, and(eq(of.id, table.stakeholderId), isNull(of.deletedAt)))
    .where(and(eq(table.workspaceId, actor.workspaceId), isNull(table.deletedAt))).orderBy(asc(table.searchText), asc(table.id));
  return rows.filter(({ name }) => !isErased(name)).map(({ id, name, skills, consent, stakeholder }) => ({ id, told: { id, name, skills, consent, stakeholder: stakeholder ?? "" } }));
}

import { and, eq, inArray } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { audit } from "#app/domain/audit/audit.server.ts";
import { requireCategory } from "./require-category.server.ts";

/** Sets the categories a stakeholder also belongs to, besides its main one. Inside the write of a use case. */
export async function setOtherCategories(actor: Actor, stakeholderId: string, wanted: readonly string[]): Promise<void> {
  const had = await otherCategoriesOf(actor, stakeholderId);
  const added = wanted.filter((id) => !had.includes(id));
  const dropped = had.filter((id) => !wanted.includes(id));
  for (const categoryId of added) await requireCategory(actor, categoryId, "otherCategoryIds");
  if (added.length > 0) {
    await db().insert(t.stakeholderCategories).values(added.map((categoryId) => ({
      workspaceId: actor.workspaceId, createdAt: actor.now, createdBy: actor.memberId, stakeholderId, categoryId,
    })));
  }
  if (dropped.length > 0) {
    const { workspaceId, stakeholderId: of, categoryId } = t.stakeholderCategories;
    await db().delete(t.stakeholderCategories).where(and(eq(workspaceId, actor.workspaceId), eq(of, stakeholderId), inArray(categoryId, dropped)));
  }
  const told = { kind: "stakeholder", id: stakeholderId, field: "category" } as const;
  await audit(actor, ...added.map((after) => ({ ...told, event: "linked" as const, after })), ...dropped.map((before) => ({ ...told, event: "unlinked" as const, before })));
}

export async function otherCategoriesOf(actor: Actor, stakeholderId: string): Promise<string[]> {
  const rows = await db()
    .select({ categoryId: t.stakeholderCategories.categoryId })
    .from(t.stakeholderCategories)
    .where(and(eq(t.stakeholderCategories.workspaceId, actor.workspaceId), eq(t.stakeholderCategories.stakeholderId, stakeholderId)));
  return rows.map((row) => row.categoryId);
}

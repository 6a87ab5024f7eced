import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { prepared } from "#db/prepared.ts";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import type { ListName } from "./seeds.ts";

/** The workspaces an account is a member of, by name. */
export async function workspacesOf(accountId: string): Promise<{ slug: string; name: string }[]> {
  return db()
    .select({ slug: t.workspaces.slug, name: t.workspaces.name })
    .from(t.members)
    .innerJoin(t.workspaces, eq(t.workspaces.id, t.members.workspaceId))
    .where(and(eq(t.members.accountId, accountId), isNull(t.members.leftAt)))
    .orderBy(asc(t.workspaces.name));
}

export async function workspaceOf(actor: Actor) {
  const byId = prepared("workspaceById", (db) => db.select().from(t.workspaces).where(eq(t.workspaces.id, sql.placeholder("id"))));
  const [workspace] = await byId.execute({ id: actor.workspaceId });
  if (!workspace) throw new Error("An actor without a workspace");
  return workspace;
}

export interface ListEntry {
  id: string;
  seedKey: string | null;
  label: string | null;
  audience: string | null;
  retired: boolean;
  revision: number;
}

/** The entries of a list in their order; those retired only when asked, for a filter or the page that edits the list. */
export async function listOf(actor: Actor, list: ListName, withRetired = false): Promise<ListEntry[]> {
  const entries = prepared("listEntries", (db) =>
    db
      .select()
      .from(t.listEntries)
      .where(and(eq(t.listEntries.workspaceId, sql.placeholder("workspace")), eq(t.listEntries.list, sql.placeholder("list"))))
      .orderBy(asc(t.listEntries.position), asc(t.listEntries.id)));
  const rows = await entries.execute({ workspace: actor.workspaceId, list });
  return rows
    .filter((row) => withRetired || row.retiredAt === null)
    .map(({ id, seedKey, label, audience, retiredAt, revision }) => ({ id, seedKey, label, audience, retired: retiredAt !== null, revision }));
}

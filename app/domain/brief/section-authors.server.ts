import { and, asc, eq, inArray } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { can } from "#app/domain/access/permissions.ts";

/** The names of authors by their token, as the journal knows them; someone erased has none. */
export async function namesByToken(actor: Actor, tokens: readonly string[]): Promise<Map<string, string>> {
  const wanted = [...new Set(tokens)];
  if (wanted.length === 0) return new Map();
  const rows = await db()
    .select({ token: t.names.token, name: t.names.name })
    .from(t.names)
    .where(and(eq(t.names.workspaceId, actor.workspaceId), inArray(t.names.token, wanted)))
    .orderBy(asc(t.names.since), asc(t.names.id));
  return new Map(rows.map(({ token, name }) => [token, name]));
}

/** Who wrote, said to a reader: a partner hears of the team, not of its members. « » stands for the team, or someone erased. */
export async function nameForOthers(actor: Actor, token: string): Promise<string> {
  if (!can(actor.role, "member:read")) return "";
  return (await namesByToken(actor, [token])).get(token) ?? "";
}

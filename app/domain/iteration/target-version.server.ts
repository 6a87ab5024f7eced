import { and, eq, ne } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { folded } from "#app/domain/form/slug.ts";
import { create } from "#app/domain/record/record.server.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";

/**
 * The version an iteration runs towards, by its name: an *expected* one of that name is taken, else a new one is made.
 * Null for an empty name; refused when a version that exists already bears it. Inside a transaction.
 */
export async function expectedVersionNamed(actor: Actor, programId: string, name: string): Promise<string | null> {
  if (name === "") return null;
  const versions = await db()
    .select()
    .from(t.resourceVersions)
    .where(and(eq(t.resourceVersions.workspaceId, actor.workspaceId), eq(t.resourceVersions.programId, programId)));
  const namesake = versions.find((version) => version.deletedAt === null && folded(version.name) === folded(name));
  if (namesake && namesake.state !== "expected") throw refusal("targetVersion", "versionNameTaken");
  if (namesake) return namesake.id;
  const position = Math.max(-1, ...versions.map((version) => version.position)) + 1;
  const made = await create(actor, t.resourceVersions, { kind: "version", programId }, { programId, name, position, state: "expected" });
  return made.id;
}

/** The last version that exists (produced, authorised or opened), where an iteration starts from; null when there is none. */
export async function lastBaseVersionId(actor: Actor, programId: string): Promise<string | null> {
  const versions = await db()
    .select({ id: t.resourceVersions.id, position: t.resourceVersions.position, state: t.resourceVersions.state, deletedAt: t.resourceVersions.deletedAt })
    .from(t.resourceVersions)
    .where(and(eq(t.resourceVersions.workspaceId, actor.workspaceId), eq(t.resourceVersions.programId, programId), ne(t.resourceVersions.state, "expected")));
  const usable = versions.filter(({ state, deletedAt }) => state !== "refused" && deletedAt === null);
  return usable.sort((a, b) => b.position - a.position).at(0)?.id ?? null;
}

/** A base version is of this programme and exists: produced, authorised or opened. */
export async function mustBeBase(actor: Actor, programId: string, versionId: string): Promise<void> {
  const [version] = await db()
    .select({ state: t.resourceVersions.state, deletedAt: t.resourceVersions.deletedAt })
    .from(t.resourceVersions)
    .where(and(eq(t.resourceVersions.workspaceId, actor.workspaceId), eq(t.resourceVersions.programId, programId), eq(t.resourceVersions.id, versionId)));
  if (!version || version.deletedAt !== null) throw refusal("baseVersionId", "notOneOfOurs");
  if (version.state === "expected" || version.state === "refused") throw refusal("baseVersionId", "versionCannotBeBase");
}

import { and, eq, isNull, ne } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { find, revise } from "#app/domain/record/record.server.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";
import type { VersionEdit } from "./schema.ts";

/** Its name, description, deliverables, readiness and judgements, at the revision seen. Refuses a name that another version of the programme has. */
export async function reviseVersion(actor: Actor, input: VersionEdit): Promise<void> {
  await write(actor.workspaceId, async () => {
    const { id, revision, ...values } = input;
    const version = await find(actor, t.resourceVersions, id);
    await mustBeFreeName(actor, version, values.name);
    await revise(actor, t.resourceVersions, { kind: "version", programId: version.programId }, { id, revision, values });
  });
}

/** Inside a transaction. */
export async function mustBeFreeName(actor: Actor, version: { id: string; programId: string }, name: string, field = "name"): Promise<void> {
  const taken = await db().$count(t.resourceVersions, and(
    eq(t.resourceVersions.workspaceId, actor.workspaceId), eq(t.resourceVersions.programId, version.programId),
    eq(t.resourceVersions.name, name), ne(t.resourceVersions.id, version.id), isNull(t.resourceVersions.deletedAt),
  ));
  if (taken > 0) throw refusal(field, "versionNameHeld");
}

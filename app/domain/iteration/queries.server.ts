import { and, asc, eq, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { find } from "#app/domain/record/record.server.ts";

/** An iteration with its programme and the names of its two versions, or NotFound. */
export async function iterationWithVersions(actor: Actor, id: string) {
  const iteration = await find(actor, t.iterations, id);
  const [program, versions] = await Promise.all([
    find(actor, t.programs, iteration.programId),
    db()
      .select({ id: t.resourceVersions.id, name: t.resourceVersions.name, state: t.resourceVersions.state })
      .from(t.resourceVersions)
      .where(and(eq(t.resourceVersions.workspaceId, actor.workspaceId), eq(t.resourceVersions.programId, iteration.programId), isNull(t.resourceVersions.deletedAt)))
      .orderBy(asc(t.resourceVersions.position)),
  ]);
  const named = (versionId: string | null) => versions.find((version) => version.id === versionId) ?? null;
  return { iteration, program, base: named(iteration.baseVersionId), target: named(iteration.targetVersionId), versions };
}

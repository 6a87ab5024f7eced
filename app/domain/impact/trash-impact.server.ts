import { and, eq } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { find, trash } from "#app/domain/record/record.server.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";

/** To the trash, for a mistake. What was observed once is retired instead: the past keeps it. */
export async function trashImpact(actor: Actor, id: string): Promise<void> {
  await write(actor.workspaceId, async () => {
    const impact = await find(actor, t.impacts, id);
    const observed = await db().$count(t.assessments, and(
      eq(t.assessments.workspaceId, actor.workspaceId), eq(t.assessments.impactId, id), eq(t.assessments.kind, "observed"),
    ));
    if (observed > 0) throw refusal("", "observedIsRetired");
    await trash(actor, t.impacts, { kind: "impact", programId: impact.programId }, id);
  });
}

import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { audit } from "#app/domain/audit/audit.server.ts";
import { create, mustBeOurs } from "#app/domain/record/record.server.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";
import type { MergeKind } from "./merge-fields.ts";

/** Two records found by a person to be two: they are no longer hinted at. Kept as a merge that moved nothing and is undone. */
export async function setAside(actor: Actor, { kind, keptId, mergedId }: { kind: MergeKind; keptId: string; mergedId: string }): Promise<void> {
  await write(actor.workspaceId, async () => {
    if (keptId === mergedId) throw refusal("other", "mergeItself");
    await mustBeOurs(actor, kind === "stakeholder" ? t.stakeholders : t.persons, "other", [keptId, mergedId]);
    const { id } = await create(actor, t.merges, { kind: "merge" }, { kind, keptId, mergedId, moved: [], undoneAt: actor.now });
    await audit(actor, { event: "set-aside", kind: "merge", id });
  });
}

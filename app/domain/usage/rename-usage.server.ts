import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { mustBeOurs, revise } from "#app/domain/record/record.server.ts";
import { requireNewLabel } from "./add-usage.server.ts";

export interface RenameUsage {
  id: string;
  revision?: number;
  label?: string;
  description?: string;
  purposeId?: string | null;
}

/** Gives a usage its own words: a seeded one no longer translates. */
export async function renameUsage(actor: Actor, { id, revision, label, description, purposeId }: RenameUsage): Promise<void> {
  await write(actor.workspaceId, async () => {
    if (label !== undefined) await requireNewLabel(actor, label, id);
    await mustBeOurs(actor, t.listEntries, "purposeId", [purposeId]);
    await revise(actor, t.usages, { kind: "usage" }, { id, revision, values: { label, description, purposeId } });
  });
}

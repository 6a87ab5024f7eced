import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { requireOwnSideOr } from "#app/domain/access/own-side.ts";
import { find, revise } from "#app/domain/record/record.server.ts";

export interface OwnSheet {
  id: string;
  revision?: number;
  cv: string;
  experience: string;
  advice?: string;
  /** One address a line. */
  links?: string;
}

/** What a stakeholder says of itself: written by the team, or by a partner of that very stakeholder. */
export async function reviseOwnSheet(actor: Actor, { id, revision, ...said }: OwnSheet): Promise<void> {
  await write(actor.workspaceId, async () => {
    await find(actor, t.stakeholders, id);
    requireOwnSideOr("stakeholder:write", actor, id);
    await revise(actor, t.stakeholders, { kind: "stakeholder" }, { id, revision, values: said });
  });
}

import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { folded } from "#app/domain/form/slug.ts";
import { find, mustBeOurs, restore, revise, trash } from "#app/domain/record/record.server.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";
import type { Consent } from "#app/domain/stakeholder/stakeholder.ts";
import { refuseMerged } from "#app/domain/stakeholder/refuse-merged.server.ts";
import { keepName, requireNewPerson } from "./add-person.server.ts";
import { isErased } from "./person.ts";

export interface RevisePerson {
  id: string;
  revision?: number;
  name: string;
  stakeholderId: string | null;
  skills: string;
  consent: Consent;
}

const place = { kind: "person" } as const;
/** The journal says that these changed, never what they held. */
export const PERSONAL = ["name", "searchText", "skills"] as const;

export async function revisePerson(actor: Actor, { id, revision, name, stakeholderId, skills, consent }: RevisePerson): Promise<void> {
  await write(actor.workspaceId, async () => {
    const before = await find(actor, t.persons, id);
    if (isErased(before.name)) throw refusal("", "personErased");
    await mustBeOurs(actor, t.stakeholders, "stakeholderId", [stakeholderId]);
    await requireNewPerson(actor, name, stakeholderId, id);
    const values = { name, searchText: folded(name), stakeholderId, skills, consent };
    await revise(actor, t.persons, place, { id, revision, values, personal: PERSONAL });
    if (name !== before.name) await keepName(actor, before.token, name);
  });
}

export async function trashPerson(actor: Actor, { id }: { id: string }): Promise<void> {
  await write(actor.workspaceId, () => trash(actor, t.persons, place, id));
}

export async function restorePerson(actor: Actor, { id }: { id: string }): Promise<void> {
  await write(actor.workspaceId, async () => {
    await refuseMerged(actor, t.persons, id);
    await restore(actor, t.persons, place, id);
  });
}

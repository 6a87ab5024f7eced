import { randomUUID } from "node:crypto";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { audit } from "#app/domain/audit/audit.server.ts";
import { folded } from "#app/domain/form/slug.ts";
import { keepName } from "#app/domain/person/add-person.server.ts";
import { PERSONAL } from "#app/domain/person/revise-person.server.ts";
import { revise } from "#app/domain/record/record.server.ts";
import { CONSENTS } from "#app/domain/stakeholder/stakeholder.ts";
import { newId } from "#app/platform/ids.ts";
import type { Outcome } from "./compare-lines.ts";

type Stakeholders = ReadonlyMap<string, string>;

/** New persons, some hundred at once: the same rows as adding each by hand writes. Inside a write. */
export async function addPersons(actor: Actor, outcomes: readonly Outcome[], stakeholders: Stakeholders): Promise<void> {
  const made = { workspaceId: actor.workspaceId, createdAt: actor.now, createdBy: actor.memberId };
  const rows = outcomes.map(({ values: { name = "", skills = "", consent, stakeholder } }) => ({
    id: newId(), ...made, token: randomUUID(), name, searchText: folded(name), skills, consent: CONSENTS.find((one) => one === consent) ?? "inside",
    stakeholderId: stakeholder ? (stakeholders.get(folded(stakeholder)) ?? null) : null,
  }));
  await db().insert(t.persons).values(rows);
  await db().insert(t.names).values(rows.map(({ token, name }) => ({ workspaceId: actor.workspaceId, token, name, since: actor.now })));
  await audit(actor, ...rows.map(({ id }) => ({ event: "created" as const, kind: "person" as const, id })));
}

/** What a line changes of a person. Inside a write. */
export async function changePerson(actor: Actor, { id, values }: Outcome, stakeholders: Stakeholders): Promise<void> {
  if (id === null) return;
  const { name, skills, consent, stakeholder } = values;
  const row = await revise(actor, t.persons, { kind: "person" }, {
    id, personal: PERSONAL,
    values: {
      name, skills, searchText: name === undefined ? undefined : folded(name), consent: CONSENTS.find((one) => one === consent),
      stakeholderId: stakeholder === undefined ? undefined : (stakeholders.get(folded(stakeholder)) ?? null),
    },
  });
  if (name !== undefined) await keepName(actor, row.token, name);
}

import { addMeans } from "#app/domain/means/add-means.server.ts";
import { addPerson } from "#app/domain/person/add-person.server.ts";
import { addStakeholder } from "#app/domain/stakeholder/add-stakeholder.server.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { usOf } from "#app/domain/program/queries.server.ts";
import { WORKSHOP_DAY, type Event, type Story } from "../story.ts";
import { MEANS, ORGANISATIONS, type Organisation } from "./organisations.ts";
import { FACILITATOR, PARTICIPANTS, type Participant } from "./participants.ts";

/** Who was in the room, who was named, and the means they spoke of. */
export const networkEvents: readonly Event[] = [
  { on: WORKSHOP_DAY, tell: learnUs },
  ...ORGANISATIONS.map((organisation): Event => ({ on: WORKSHOP_DAY, tell: (actor, story) => addOrganisation(actor, story, organisation) })),
  ...[...PARTICIPANTS, FACILITATOR].map((person): Event => ({ on: WORKSHOP_DAY, tell: (actor, story) => addParticipant(actor, story, person) })),
  ...MEANS.map(({ of, kind, label }): Event => ({
    on: WORKSHOP_DAY,
    tell: (actor, { known }) => addMeans(actor, { stakeholderId: known.id("stakeholder", of), kind, label }),
  })),
];

/** The sponsor and the facilitator are stakeholders since the programme was made. */
async function learnUs(actor: Actor, { known, programId }: Story): Promise<void> {
  for (const { id, name } of await usOf(actor, programId)) known.keep("stakeholder", name, id);
}

async function addOrganisation(actor: Actor, { known, programId }: Story, { present, informal, category, others = [], ...said }: Organisation): Promise<void> {
  const { id } = await addStakeholder(actor, {
    ...said, programId,
    categoryId: category && known.id("category", category),
    otherCategoryIds: others.map((other) => known.id("category", other)),
    nature: informal ? "informal" : "organisation",
    engagement: present ? "contacted" : "identified",
  });
  known.keep("stakeholder", said.name, id);
}

async function addParticipant(actor: Actor, { known }: Story, { name, organisation, skills }: Participant): Promise<void> {
  const { id } = await addPerson(actor, { name, skills, stakeholderId: organisation && known.id("stakeholder", organisation) });
  known.keep("person", name, id);
}

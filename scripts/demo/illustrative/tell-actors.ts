import { addPerson } from "#app/domain/person/add-person.server.ts";
import { addCommitment } from "#app/domain/commitment/add-commitment.server.ts";
import { moveCommitment } from "#app/domain/commitment/move-commitment.server.ts";
import { addStakeholder } from "#app/domain/stakeholder/add-stakeholder.server.ts";
import { changeStakeholderEngagement } from "#app/domain/stakeholder/change-engagement.server.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { euros, personMonths, type Event, type Story } from "../story.ts";
import { COMMITMENTS, type InventedCommitment } from "./commitments.ts";
import { ACTORS, DECIDERS, type InventedActor } from "./actors.ts";

/** Invented actors as they come in, engage and leave, with who decides for them. */
export const actorEvents: readonly Event[] = [
  ...ACTORS.flatMap((invented): Event[] => [
    { on: invented.on, tell: (actor, story) => meet(actor, story, invented) },
    ...invented.engagement.map(([to, on]): Event => ({ on, tell: (actor, { known }) => changeStakeholderEngagement(actor, { id: known.id("stakeholder", invented.name), to, on }) })),
  ]),
  ...DECIDERS.map(({ name, of, on }): Event => ({
    on,
    tell: (actor, { known }) => addPerson(actor, { name, stakeholderId: known.id("stakeholder", of), skills: "Décide pour son organisation." }),
  })),
  ...COMMITMENTS.flatMap(commitmentEvents),
];

async function meet(actor: Actor, { known, programId }: Story, invented: InventedActor): Promise<void> {
  const { name, category, informal, cv, connection, from } = invented;
  const origin = from
    ? { origin: "emerged" as const, originIterationId: known.id("iteration", "3"), originThrough: from.through, originSubjectId: from.subject ? known.id(from.through, from.subject) : null, originNote: from.note }
    : {};
  const { id } = await addStakeholder(actor, {
    programId, name, cv, connection, ...origin, categoryId: known.id("category", category), nature: informal ? "informal" : "organisation", engagement: "identified",
  });
  known.keep("stakeholder", name, id);
}

function commitmentEvents(commitment: InventedCommitment): Event[] {
  const { of, what } = commitment;
  const [first, ...steps] = commitment.states;
  return [
    { on: first.on, tell: (actor, story) => commit(actor, story, commitment) },
    ...steps.map(({ to, on, reason }): Event => ({ on, tell: (actor, { known }) => moveCommitment(actor, { id: known.id("commitment", `${of} ${what}`), to, on, reason }) })),
  ];
}

async function commit(actor: Actor, { known, programId }: Story, { of, what, constraint, unit, amount, states, means = [] }: InventedCommitment): Promise<void> {
  const sum = unit && amount !== undefined ? { unit, amount: unit === "money" ? euros(amount) : personMonths(amount) } : {};
  const { id } = await addCommitment(actor, {
    programId, stakeholderId: known.id("stakeholder", of), what, constraint, ...sum, state: states[0].to, on: states[0].on, means: [...means],
  });
  known.keep("commitment", `${of} ${what}`, id);
}

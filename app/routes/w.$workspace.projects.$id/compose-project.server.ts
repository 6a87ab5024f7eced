import type { Actor } from "#app/domain/access/actor.ts";
import { can } from "#app/domain/access/permissions.ts";
import { pairNamed, pairsOfProgram } from "#app/domain/pair/queries.server.ts";
import { personChoices } from "#app/domain/person/queries.server.ts";
import { programById, shellOf } from "#app/domain/program/queries.server.ts";
import { evidenceChoices, projectSheet } from "#app/domain/project/queries.server.ts";
import { openingItemsOf } from "#app/domain/resource-version/queries.server.ts";
import { stakeholderChoices } from "#app/domain/stakeholder/queries.server.ts";
import { workshopChoices } from "#app/domain/workshop/queries.server.ts";

/** A project, and for the team what it may be linked to. */
export async function composeProject(actor: Actor, id: string) {
  const sheet = await projectSheet(actor, id);
  const inside = can(actor.role, "program:read");
  const mayWrite = can(actor.role, "partnership:write");
  const program = await programById(actor, sheet.programId);
  const [shell, pair, workshops, stakeholders, choices] = await Promise.all([
    shellOf(actor, program), sheet.pairId ? pairNamed(actor, sheet.pairId) : null, inside ? workshopChoices(actor, program.id) : [],
    stakeholderChoices(actor), mayWrite ? choicesFor(actor, program.id) : null,
  ]);
  const nameOf = (wanted: string | null) => stakeholders.find((one) => one.id === wanted)?.name ?? null;
  return {
    shell: inside ? shell : { ...shell, iteration: null, toSort: 0 }, workspace: actor.workspaceSlug, inside, mayWrite, sheet,
    overContractor: nameOf(sheet.overContractorId), pair: pair && { usage: pair.usage, stakeholder: pair.stakeholder, category: pair.category },
    workshop: workshops.find((one) => one.id === sheet.workshopId)?.title ?? null,
    choices: choices && { ...choices, workshops, stakeholders },
  };
}
export type ProjectData = Awaited<ReturnType<typeof composeProject>>;

async function choicesFor(actor: Actor, programId: string) {
  const [persons, pairs, items, evidence] = await Promise.all([personChoices(actor), pairsOfProgram(actor, programId), openingItemsOf(actor, programId), evidenceChoices(actor, programId)]);
  return {
    persons: persons.map(({ id, name, stakeholder }) => ({ id, label: stakeholder ? `${name} · ${stakeholder}` : name })),
    pairs: pairs.map(({ id, usage, stakeholder, category }) => ({ id, usage, stakeholder, category })),
    items: items.map(({ id, name }) => ({ id, name })), evidence,
  };
}

import type { Actor } from "#app/domain/access/actor.ts";
import { can } from "#app/domain/access/permissions.ts";
import { threadOf } from "#app/domain/comment/queries.server.ts";
import { commitmentsOfStakeholder } from "#app/domain/commitment/queries.server.ts";
import { pathToStakeholder } from "#app/domain/connection/warm-paths.server.ts";
import { meansOf } from "#app/domain/means/queries.server.ts";
import { pairsOfStakeholder } from "#app/domain/pair/queries.server.ts";
import { personsOfStakeholder } from "#app/domain/person/queries.server.ts";
import { iterationChoices, networkSheet, stakeholderSheet } from "#app/domain/stakeholder/queries.server.ts";
import { listOf } from "#app/domain/workspace/queries.server.ts";
import { composeContacts, composePartnership } from "./compose-partnership.server.ts";

/** Everything the team and the deciders read of a stakeholder. */
export async function composeTeamSheet(actor: Actor, id: string) {
  const sheet = await stakeholderSheet(actor, id);
  const [categories, iterations, means, persons, pairs, commitments, thread, path, partnership, contacts] = await Promise.all([
    listOf(actor, "category", true), iterationChoices(actor), meansOf(actor, id, false), personsOfStakeholder(actor, id, false),
    pairsOfStakeholder(actor, id), commitmentsOfStakeholder(actor, id), threadOf(actor, "stakeholder", id), pathToStakeholder(actor, id),
    composePartnership(actor, id), composeContacts(actor, id),
  ]);
  return {
    kind: "team" as const, workspace: actor.workspaceSlug, today: actor.today, mayWrite: can(actor.role, "stakeholder:write"),
    sheet, categories, iterations, means, persons, pairs, commitments, thread, partnership, contacts,
    path: path && path.steps.length > 0 ? path : null,
  };
}
export type TeamSheetData = Awaited<ReturnType<typeof composeTeamSheet>>;

/** What a partner reads: the network level of others, and their own side's sheet to write. */
export async function composeOutsideSheet(actor: Actor, id: string) {
  const sheet = await networkSheet(actor, id);
  const [categories, means, persons, commitments, partnership] = await Promise.all([
    listOf(actor, "category", true), meansOf(actor, id, !sheet.own), personsOfStakeholder(actor, id, true), sheet.own ? commitmentsOfStakeholder(actor, id) : [], sheet.own ? composePartnership(actor, id) : null,
  ]);
  return { kind: "outside" as const, workspace: actor.workspaceSlug, sheet, categories, means, persons: persons.map(({ id: person, name }) => ({ id: person, name })), commitments, partnership };
}
export type OutsideSheetData = Awaited<ReturnType<typeof composeOutsideSheet>>;

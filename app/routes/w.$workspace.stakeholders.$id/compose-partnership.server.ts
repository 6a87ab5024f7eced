import type { Actor } from "#app/domain/access/actor.ts";
import { can } from "#app/domain/access/permissions.ts";
import { agreementsWith } from "#app/domain/agreement/queries.server.ts";
import { exchangesWith } from "#app/domain/exchange/queries.server.ts";
import { interactionsWith } from "#app/domain/interaction/queries.server.ts";
import { loansTo } from "#app/domain/loan/queries.server.ts";
import { programsOf } from "#app/domain/program/queries.server.ts";
import { projectsOver } from "#app/domain/project/queries.server.ts";
import { promisesTo } from "#app/domain/promise/queries.server.ts";

/** What binds us to a stakeholder, in short: read by the team and by its own side. */
export async function composePartnership(actor: Actor, stakeholderId: string) {
  const [loans, agreements, promises, exchanges, projects] = await Promise.all([
    loansTo(actor, stakeholderId), agreementsWith(actor, stakeholderId), promisesTo(actor, stakeholderId), exchangesWith(actor, stakeholderId), projectsOver(actor, stakeholderId),
  ]);
  return {
    loans: loans.map(({ id, what, count, returnedCount, dueOn, state, program }) => ({ id, what, count, returnedCount, dueOn, state, program: program.slug })),
    agreements: agreements.map(({ id, title, kind, untilOn, state, program }) => ({ id, title, kind, untilOn, state, program: program.slug })),
    promises: promises.map(({ id, what, dueOn, keptOn, state, program }) => ({ id, what, dueOn, keptOn, state, program: program.slug })),
    exchanges: exchanges.map(({ id, direction, what, on, program }) => ({ id, direction, what, on, program: program.slug })),
    projects,
  };
}
export type PartnershipData = Awaited<ReturnType<typeof composePartnership>>;

/** The contacts with a stakeholder: what the team writes of them is for the team. */
export async function composeContacts(actor: Actor, stakeholderId: string) {
  const [rows, programs] = await Promise.all([interactionsWith(actor, stakeholderId), programsOf(actor)]);
  return { rows, mayWrite: can(actor.role, "partnership:write"), programs: programs.map(({ id, name }) => ({ id, name })) };
}
export type ContactsData = Awaited<ReturnType<typeof composeContacts>>;

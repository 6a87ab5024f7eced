import type { Actor } from "#app/domain/access/actor.ts";
import { can } from "#app/domain/access/permissions.ts";
import { membersOf } from "#app/domain/member/queries.server.ts";
import { OBJECTION_STATES } from "#app/domain/objection/objection.ts";
import { objectionsOf } from "#app/domain/objection/queries.server.ts";
import { subjectChoices } from "#app/domain/objection/subjects.server.ts";
import { personChoices } from "#app/domain/person/queries.server.ts";
import { shellOf, type programAt } from "#app/domain/program/queries.server.ts";
import { stakeholderChoices } from "#app/domain/stakeholder/queries.server.ts";

type Program = Awaited<ReturnType<typeof programAt>>;

/** The objections of a programme in the state asked, and what the form of a new one offers. */
export async function composeObjections(actor: Actor, program: Program, asked: string | null) {
  const [shell, all, subjects, persons, stakeholders, members] = await Promise.all([
    shellOf(actor, program), objectionsOf(actor, program.id), subjectChoices(actor, program.id), personChoices(actor), stakeholderChoices(actor), membersOf(actor),
  ]);
  const state = OBJECTION_STATES.find((one) => one === asked) ?? null;
  return {
    shell, state, subjects, persons, stakeholders,
    workspace: actor.workspaceSlug, reader: actor.name,
    total: all.length,
    counts: OBJECTION_STATES.map((one) => ({ state: one, count: all.filter((objection) => objection.state === one).length })),
    rows: state === null ? all : all.filter((objection) => objection.state === state),
    powers: { answer: can(actor.role, "objection:answer"), members: members.filter(({ role }) => can(role, "objection:write")).map(({ id, name }) => ({ id, name })) },
  };
}
export type ObjectionList = Awaited<ReturnType<typeof composeObjections>>;

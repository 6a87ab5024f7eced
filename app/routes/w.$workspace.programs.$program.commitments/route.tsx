import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { can } from "#app/domain/access/permissions.ts";
import { leverageOf } from "#app/domain/commitment/leverage.server.ts";
import { commitmentsOfProgram } from "#app/domain/commitment/queries.server.ts";
import { cycleOf } from "#app/domain/dashboard/cycle.server.ts";
import { interactionsOf } from "#app/domain/interaction/queries.server.ts";
import { meansOfCommitments } from "#app/domain/means/queries.server.ts";
import { programAt, shellOf } from "#app/domain/program/queries.server.ts";
import { stakeholderChoices } from "#app/domain/stakeholder/queries.server.ts";
import { statesOfEach } from "#app/domain/state-change/queries.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { handlerOf } from "#app/http/form-handlers.server.ts";
import { CommitmentsPage } from "./CommitmentsPage.tsx";
import { handlers } from "./handlers.server.ts";

/** A partner reads and writes the commitments of their own stakeholder. */
export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "program:read-network");
  const program = await programAt(actor, received.params.program);
  const inside = can(actor.role, "program:read");
  const [shell, rows, stakeholders, cycle, leverage, contacts] = await Promise.all([
    shellOf(actor, program), commitmentsInFull(actor, program.id), writersOf(actor),
    inside ? cycleOf(actor, program.id) : null, inside ? leverageOf(actor, program.id) : [], inside ? interactionsOf(actor, program.id) : null,
  ]);
  return {
    shell: inside ? shell : { ...shell, iteration: null, toSort: 0 },
    workspace: actor.workspaceSlug, today: actor.today, inside, cycle, leverage, contacts, rows, stakeholders, mayWrite: stakeholders.length > 0, mayContact: can(actor.role, "partnership:write"),
  };
}
export type Commitments = Awaited<ReturnType<typeof loader>>;

/** Each with the means it brings and its dated steps. */
async function commitmentsInFull(actor: Actor, programId: string) {
  const rows = await commitmentsOfProgram(actor, programId);
  const ids = rows.map(({ id }) => id);
  const [means, states] = [await meansOfCommitments(actor, ids), await statesOfEach(actor, ids)];
  return rows.map((row) => ({ ...row, means: means.filter(({ commitmentId }) => commitmentId === row.id), states: states.get(row.id) ?? [] }));
}

/** The stakeholders this person may write a commitment for. */
async function writersOf(actor: Actor) {
  if (can(actor.role, "commitment:write")) return stakeholderChoices(actor);
  if (!can(actor.role, "commitment:write-own") || !actor.stakeholderId) return [];
  return (await stakeholderChoices(actor)).filter(({ id }) => id === actor.stakeholderId);
}

export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "commitment:write-own");
  return answer(actor.language, form, async () => handlerOf(handlers, form)(actor, form, received.params.program ?? ""));
}

export default function ProgramCommitments() {
  return <CommitmentsPage data={useLoaderData<typeof loader>()} />;
}

import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { can } from "#app/domain/access/permissions.ts";
import { commitmentsOfProgram } from "#app/domain/commitment/queries.server.ts";
import { cycleOf } from "#app/domain/dashboard/cycle.server.ts";
import { programAt, shellOf } from "#app/domain/program/queries.server.ts";
import { stakeholderChoices } from "#app/domain/stakeholder/queries.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { handlerOf } from "#app/http/form-handlers.server.ts";
import { CommitmentsPage } from "./CommitmentsPage.tsx";
import { handlers } from "./handlers.server.ts";

/** A partner reads and writes the commitments of their own stakeholder. */
export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "program:read-network");
  const program = await programAt(actor, received.params.program);
  const inside = can(actor.role, "program:read");
  const [shell, rows, stakeholders, cycle] = await Promise.all([
    shellOf(actor, program), commitmentsOfProgram(actor, program.id), writersOf(actor), inside ? cycleOf(actor, program.id) : null,
  ]);
  return {
    shell: inside ? shell : { ...shell, iteration: null, toSort: 0 },
    workspace: actor.workspaceSlug, today: actor.today, inside, cycle, rows, stakeholders, mayWrite: stakeholders.length > 0,
  };
}
export type Commitments = Awaited<ReturnType<typeof loader>>;

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

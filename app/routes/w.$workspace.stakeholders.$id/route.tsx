import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import { can } from "#app/domain/access/permissions.ts";
import { answer } from "#app/http/answer.server.ts";
import { orToKept } from "#app/http/or-to-kept.server.ts";
import { handlerOf } from "#app/http/form-handlers.server.ts";
import { composeOutsideSheet, composeTeamSheet } from "./compose-sheet.server.ts";
import { handlers } from "./handlers.server.ts";
import { OutsideSheet } from "./OutsideSheet.tsx";
import { TeamSheet } from "./TeamSheet.tsx";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "program:read-network");
  const id = received.params.id ?? "";
  return orToKept(actor, "stakeholder", id, async () => (can(actor.role, "stakeholder:read") ? composeTeamSheet(actor, id) : composeOutsideSheet(actor, id)));
}

/** Each form asks for its own right: a partner writes on the sheet of their own stakeholder. */
export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "stakeholder:write-own");
  return answer(actor.language, form, async () => handlerOf(handlers, form)(actor, form, received.params.id ?? ""));
}

export default function Stakeholder() {
  const sheet = useLoaderData<typeof loader>();
  return sheet.kind === "team" ? <TeamSheet sheet={sheet} /> : <OutsideSheet sheet={sheet} />;
}

import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import { raiseObjection } from "#app/domain/objection/raise-objection.server.ts";
import { objectionInput } from "#app/domain/objection/schema.ts";
import { programAt } from "#app/domain/program/queries.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { answerObjection } from "#app/http/objection-forms.server.ts";
import { paths } from "#app/paths.ts";
import { composeObjections } from "./compose-objections.server.ts";
import { ObjectionsPage } from "./ObjectionsPage.tsx";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "objection:write");
  const program = await programAt(actor, received.params.program);
  return composeObjections(actor, program, new URL(received.request.url).searchParams.get("state"));
}

/** Deciders raise and withdraw; the team replies. Each use case asks for the right it needs. */
export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "objection:write");
  const program = await programAt(actor, received.params.program);
  const list = paths.objections(actor.workspaceSlug, program.slug);
  return answer(actor.language, form, () => answerObjection(actor, form, list, {
    raise: async () => { await raiseObjection(actor, program.id, parseForm(objectionInput, form)); return { toast: "raised" }; },
  }));
}

export default function Objections() {
  return <ObjectionsPage page={useLoaderData<typeof loader>()} />;
}

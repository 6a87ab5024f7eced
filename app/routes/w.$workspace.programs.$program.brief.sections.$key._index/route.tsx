import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import { openSection } from "#app/domain/brief/presence.server.ts";
import { sectionPage } from "#app/domain/brief/section-page.server.ts";
import { sectionKeyOf } from "#app/domain/brief/section-record.server.ts";
import { programAt, shellOf } from "#app/domain/program/queries.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { handlerOf } from "#app/http/form-handlers.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";
import { readAs } from "./read-as.server.ts";
import { SectionPage } from "./SectionPage.tsx";
import { sectionForms } from "./section-forms.server.ts";

/** Those inside read every section; a partner finds the one they were given, and no other. */
export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "program:read-network");
  const program = await programAt(actor, received.params.program);
  const key = sectionKeyOf(received.params.key);
  const asked = new URL(received.request.url).searchParams;
  await openSection(actor, program.id, key);
  const [shell, page] = await Promise.all([shellOf(actor, program), sectionPage(actor, program.id, key)]);
  const read = page.section.mayWrite && !asked.has("view") ? null : await readAs(actor, program, key, asked.get("as"));
  return { shell, workspace: actor.workspaceSlug, title: dictionaries[actor.language].brief.sections[key], read, ...page };
}
export type SectionData = Awaited<ReturnType<typeof loader>>;

export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "brief:write-own");
  const program = await programAt(actor, received.params.program);
  const key = sectionKeyOf(received.params.key);
  const place = { program, programId: program.id, key, href: paths.briefSection(actor.workspaceSlug, program.slug, key) };
  return answer(actor.language, form, () => handlerOf(sectionForms, form)(actor, place, form));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · ${data?.shell.name ?? ""} · Courtepointe` }];

export default function Section() {
  return <SectionPage data={useLoaderData<typeof loader>()} />;
}

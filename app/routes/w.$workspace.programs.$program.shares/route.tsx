import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import { programAt, shellOf } from "#app/domain/program/queries.server.ts";
import { sharesOf } from "#app/domain/share/queries.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { handlerOf } from "#app/http/form-handlers.server.ts";
import { useT } from "#app/i18n/context.tsx";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { OnceLink } from "#app/ui/links/OnceLink.tsx";
import { MakeShare } from "./MakeShare.tsx";
import { ShareList } from "./ShareList.tsx";
import { shareForms } from "./share-forms.server.ts";
import "#app/i18n/words/share.ts";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "share:write");
  const program = await programAt(actor, received.params.program);
  return { shell: await shellOf(actor, program), shares: await sharesOf(actor, program.id) };
}

export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "share:write");
  const program = await programAt(actor, received.params.program);
  return answer(actor.language, form, () => handlerOf(shareForms, form)({ actor, program, form, request: received.request }));
}

export default function SharesPage() {
  const t = useT();
  const { shares } = useLoaderData<typeof loader>();
  const made = (useActionData() as { made?: { link: string } } | undefined)?.made;
  return (
    <>
      <PageHeader title={t.share.title} lede={t.share.lede} />
      {made && <OnceLink label={t.share.link} link={made.link} />}
      <MakeShare key={shares.length} />
      <ShareList shares={shares} />
    </>
  );
}

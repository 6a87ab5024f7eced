import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import { can } from "#app/domain/access/permissions.ts";
import { invitationsOf, membersOf, sidesOf } from "#app/domain/member/queries.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { handlerOf } from "#app/http/form-handlers.server.ts";
import { useT } from "#app/i18n/context.tsx";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { OnceLink } from "#app/ui/links/OnceLink.tsx";
import { Invitations } from "./Invitations.tsx";
import { InviteForm } from "./InviteForm.tsx";
import { memberForms } from "./member-forms.server.ts";
import { MemberList } from "./MemberList.tsx";
import "#app/i18n/words/member.ts";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "member:read");
  const administers = can(actor.role, "member:administer");
  const [members, invitations, sides] = await Promise.all([
    membersOf(actor),
    administers ? invitationsOf(actor) : [],
    administers ? sidesOf(actor) : [],
  ]);
  return { administers, members, invitations, sides };
}

/** Anyone may leave; the rest is for those who administer, which each form checks. */
export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "account:own");
  return answer(actor.language, form, () => handlerOf(memberForms, form)({ actor, form, request: received.request }));
}

export default function MembersPage() {
  const t = useT();
  const { administers, members, invitations, sides } = useLoaderData<typeof loader>();
  const made = (useActionData() as { made?: { kind: "invitation" | "reset"; link: string; name: string } } | undefined)?.made;
  return (
    <>
      <PageHeader title={t.member.title} lede={t.member.lede} />
      {made ? <OnceLink label={made.kind === "invitation" ? t.member.link : t.member.resetLink(made.name)} link={made.link} /> : null}
      <MemberList {...{ members, sides, administers }} />
      {administers ? <InviteForm sides={sides} /> : null}
      {administers ? <Invitations invitations={invitations} /> : null}
    </>
  );
}

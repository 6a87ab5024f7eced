import { data } from "@remix-run/node";
import { inviteMember, revokeInvitation } from "#app/auth/invite-member.server.ts";
import { createResetLink } from "#app/auth/reset-password.server.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { can } from "#app/domain/access/permissions.ts";
import { changeMember } from "#app/domain/member/change-member.server.ts";
import { membersOf } from "#app/domain/member/queries.server.ts";
import { leaveWorkspace, removeMember } from "#app/domain/member/remove-member.server.ts";
import { invitationInput, memberIdInput, memberInput } from "#app/domain/member/schema.ts";
import { Forbidden } from "#app/domain/refusal/refusal.ts";
import { absoluteLink } from "#app/http/absolute-link.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { redirectWithToast } from "#app/http/toast.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";

interface Posted {
  actor: Actor;
  form: FormData;
  request: Request;
}
type Handler = (posted: Posted) => Promise<unknown>;

export const memberForms: Record<string, Handler> = {
  leave,
  invite: administering(invite),
  revoke: administering(revoke),
  member: administering(member),
  remove: administering(remove),
  reset: administering(reset),
};

function administering(handler: Handler): Handler {
  return (posted) => {
    if (!can(posted.actor.role, "member:administer")) throw new Forbidden();
    return handler(posted);
  };
}

const wordsOf = ({ actor }: Posted) => dictionaries[actor.language].member;
const done = ({ actor }: Posted, message: string) => redirectWithToast(paths.members(actor.workspaceSlug), { message });

async function leave(posted: Posted) {
  await leaveWorkspace(posted.actor);
  return redirectWithToast(paths.home(), { message: wordsOf(posted).left });
}

/** The link is in the answer itself: no address, no cookie and no log ever holds it. */
async function invite({ actor, form, request }: Posted) {
  const { token } = await inviteMember(actor, parseForm(invitationInput, form));
  return data({ made: { kind: "invitation", link: absoluteLink(request, paths.invitation(token)), name: "" } });
}

async function reset({ actor, form, request }: Posted) {
  const { id } = parseForm(memberIdInput, form);
  const { token } = await createResetLink(actor, id);
  return data({ made: { kind: "reset", link: absoluteLink(request, paths.reset(token)), name: await nameOf(actor, id) } });
}

async function revoke(posted: Posted) {
  await revokeInvitation(posted.actor, parseForm(memberIdInput, posted.form).id);
  return done(posted, wordsOf(posted).revoked);
}

async function member(posted: Posted) {
  const input = parseForm(memberInput, posted.form);
  await changeMember(posted.actor, input);
  return done(posted, wordsOf(posted).saved(await nameOf(posted.actor, input.id)));
}

async function remove(posted: Posted) {
  await removeMember(posted.actor, parseForm(memberIdInput, posted.form).id);
  return done(posted, wordsOf(posted).removed);
}

const nameOf = async (actor: Actor, id: string) => (await membersOf(actor)).find((one) => one.id === id)?.name ?? "";

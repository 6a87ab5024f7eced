import { and, eq, isNull, sql } from "drizzle-orm";
import { redirect } from "@remix-run/node";
import { prepared } from "#db/prepared.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor, AuthorizedWorkspaceId } from "#app/domain/access/actor.ts";
import { can, isUntold, type Permission } from "#app/domain/access/permissions.ts";
import { Forbidden, NotFound } from "#app/domain/refusal/refusal.ts";
import { paths } from "#app/paths.ts";
import { dayIn } from "#app/platform/day-in-zone.ts";
import { postedForm } from "#app/platform/posted-form.ts";
import { holdForm } from "./held-form.server.ts";
import { currentAccount, once, type Account, type Received } from "./session.server.ts";

/** The account signed in; otherwise the person signs in first and comes back. */
export async function requireAccount(received: Received): Promise<Account> {
  const account = await currentAccount(received);
  if (account) return account;
  const url = new URL(received.request.url);
  throw redirect(paths.login({ to: url.pathname.replace(/\.data$/, "") + url.search }));
}

/** A post without a session is kept, and sent once its author has signed in. */
export async function requireAccountForm(received: Received): Promise<{ account: Account; form: FormData }> {
  const form = await postedForm(received.request);
  const account = await currentAccount(received);
  if (account) return { account, form };
  const url = new URL(received.request.url);
  const held = await holdForm(url.pathname.replace(/\.data$/, "") + url.search, form, new Date());
  throw redirect(paths.login({ held }));
}

/** The member of the workspace in the address who has this permission. Not a member: 404. Without the permission: 403, or 404 for what their role is not told of. */
export async function requireMember(received: Received, permission: Permission): Promise<Actor> {
  const account = await requireAccount(received);
  return permitted(await memberOf(account, received), permission);
}

/** The same for a form: whoever lost their session keeps what they typed. */
export async function requireMemberForm(received: Received, permission: Permission): Promise<{ actor: Actor; form: FormData }> {
  const { account, form } = await requireAccountForm(received);
  return { actor: permitted(await memberOf(account, received), permission), form };
}

function permitted(actor: Actor, permission: Permission): Actor {
  if (!can(actor.role, permission)) throw isUntold(actor.role, permission) ? new NotFound() : new Forbidden();
  return actor;
}

async function memberOf(account: Account, { params, context }: Received): Promise<Actor> {
  const slug = params.workspace ?? "";
  return once(context, `member:${slug}`, () => authorizeMember(account, slug, new Date()));
}

/**
 * The only mint of AuthorizedWorkspaceId. `now` is the clock of the request; the demo's story passes the day it tells,
 * and `today` may be given with it.
 */
export async function authorizeMember(
  account: Pick<Account, "id" | "name" | "language">,
  slug: string,
  now: Date,
  today?: string,
): Promise<Actor> {
  const [row] = await membership().execute({ slug, account: account.id });
  if (!row) throw new NotFound();
  const { member, workspace } = row;
  return {
    workspaceId: workspace.id as AuthorizedWorkspaceId,
    workspaceSlug: workspace.slug,
    timeZone: workspace.timeZone,
    accountId: account.id,
    memberId: member.id,
    token: member.token,
    role: member.role,
    stakeholderId: member.stakeholderId,
    name: account.name,
    language: account.language ?? workspace.language,
    now,
    today: today ?? workspace.referenceDate ?? dayIn(workspace.timeZone, now),
  };
}

const membership = () =>
  prepared("membership", (db) =>
    db
      .select({ member: t.members, workspace: t.workspaces })
      .from(t.members)
      .innerJoin(t.workspaces, eq(t.workspaces.id, t.members.workspaceId))
      .where(and(eq(t.workspaces.slug, sql.placeholder("slug")), eq(t.members.accountId, sql.placeholder("account")), isNull(t.members.leftAt))));

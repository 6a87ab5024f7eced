import { and, asc, desc, eq, inArray, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { can, type Role } from "#app/domain/access/permissions.ts";
import { linkState, type LinkState } from "./member.ts";

export interface MemberView {
  id: string;
  name: string;
  /** Known to those who administer. */
  email: string | null;
  role: Role;
  stakeholderId: string | null;
  stakeholder: string | null;
  joinedAt: string;
  revision: number;
  isYou: boolean;
}

/** Who is in the workspace, by name. */
export async function membersOf(actor: Actor): Promise<MemberView[]> {
  const rows = await db()
    .select({ member: t.members, name: t.accounts.name, email: t.accounts.email, stakeholder: t.stakeholders.name })
    .from(t.members)
    .innerJoin(t.accounts, eq(t.accounts.id, t.members.accountId))
    .leftJoin(t.stakeholders, and(eq(t.stakeholders.id, t.members.stakeholderId), eq(t.stakeholders.workspaceId, actor.workspaceId)))
    .where(and(eq(t.members.workspaceId, actor.workspaceId), isNull(t.members.leftAt)))
    .orderBy(asc(t.accounts.name), asc(t.members.id));
  const administers = can(actor.role, "member:administer");
  return rows.map(({ member, name, email, stakeholder }) => ({
    id: member.id,
    name,
    email: administers ? email : null,
    role: member.role,
    stakeholderId: member.stakeholderId,
    stakeholder,
    joinedAt: member.joinedAt.toISOString().slice(0, 10),
    revision: member.revision,
    isYou: member.id === actor.memberId,
  }));
}

export interface InvitationView {
  id: string;
  role: Role;
  stakeholder: string | null;
  expiresOn: string;
  state: LinkState;
}

/** The last invitations, the open ones among them; never their links, which are shown once. */
export async function invitationsOf(actor: Actor): Promise<InvitationView[]> {
  const rows = await db()
    .select({ invitation: t.invitations, stakeholder: t.stakeholders.name })
    .from(t.invitations)
    .leftJoin(t.stakeholders, and(eq(t.stakeholders.id, t.invitations.stakeholderId), eq(t.stakeholders.workspaceId, actor.workspaceId)))
    .where(eq(t.invitations.workspaceId, actor.workspaceId))
    .orderBy(desc(t.invitations.id))
    .limit(50);
  return rows.map(({ invitation, stakeholder }) => ({
    id: invitation.id,
    role: invitation.role,
    stakeholder,
    expiresOn: invitation.expiresAt.toISOString().slice(0, 10),
    state: linkState(invitation, actor.now),
  }));
}

export interface SideChoice {
  id: string;
  name: string;
  isUs: boolean;
}

/** The stakeholders a member can stand on the side of; only « us » for those inside. */
export async function sidesOf(actor: Actor): Promise<SideChoice[]> {
  const [rows, us] = await Promise.all([
    db()
      .select({ id: t.stakeholders.id, name: t.stakeholders.name })
      .from(t.stakeholders)
      .where(and(eq(t.stakeholders.workspaceId, actor.workspaceId), isNull(t.stakeholders.deletedAt)))
      .orderBy(asc(t.stakeholders.searchText)),
    db().select({ id: t.programRoles.stakeholderId }).from(t.programRoles).where(eq(t.programRoles.workspaceId, actor.workspaceId)),
  ]);
  const ids = new Set(us.map(({ id }) => id));
  return rows.map((row) => ({ ...row, isUs: ids.has(row.id) }));
}

/** The names of members by their id, as the journal knows them; « » for someone erased. */
export async function namesOfMembers(actor: Actor, memberIds: readonly (string | null)[]): Promise<Map<string, string>> {
  const wanted = [...new Set(memberIds.filter((id): id is string => id !== null))];
  if (wanted.length === 0) return new Map();
  const rows = await db()
    .select({ id: t.members.id, name: t.names.name })
    .from(t.members)
    .innerJoin(t.names, and(eq(t.names.token, t.members.token), eq(t.names.workspaceId, actor.workspaceId)))
    .where(and(eq(t.members.workspaceId, actor.workspaceId), inArray(t.members.id, wanted)))
    .orderBy(asc(t.names.since), asc(t.names.id));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

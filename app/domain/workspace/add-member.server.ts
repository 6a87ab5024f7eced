import { randomUUID } from "node:crypto";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Role } from "#app/domain/access/permissions.ts";
import { newId } from "#app/platform/ids.ts";

export interface NewMember {
  workspaceId: string;
  account: { id: string; name: string };
  role: Role;
  stakeholderId?: string | null;
}

/**
 * Makes an account a member and keeps its name under a fresh token, which stands for it in the journal.
 * Called inside the write of a sign-up or of an accepted invitation, which journals it.
 */
export async function addMember({ workspaceId, account, role, stakeholderId }: NewMember, now: Date) {
  const member = { id: newId(), workspaceId, accountId: account.id, role, stakeholderId: stakeholderId ?? null, token: randomUUID(), joinedAt: now };
  await db().insert(t.members).values(member);
  await db().insert(t.names).values({ workspaceId, token: member.token, name: account.name, since: now });
  await db().insert(t.auditEntries).values({
    workspaceId, at: now, actorToken: member.token, event: "joined", subjectKind: "member", subjectId: member.id, field: "role", after: role,
  });
  return member;
}

import { and, eq, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { leavingRefusal, type Role } from "#app/domain/access/permissions.ts";
import { conflict, Forbidden, NotFound } from "#app/domain/refusal/refusal.ts";

const present = (actor: Actor) => and(eq(t.members.workspaceId, actor.workspaceId), isNull(t.members.leftAt));

/** A member who is there, or NotFound. */
export async function memberOfId(actor: Actor, id: string) {
  const [member] = await db().select().from(t.members).where(and(present(actor), eq(t.members.id, id)));
  if (!member) throw new NotFound();
  return member;
}

/** Asked in the transaction of what only an owner may do: two owners may demote each other at the same moment. */
export async function mustStillOwn(actor: Actor): Promise<void> {
  const { role } = await memberOfId(actor, actor.memberId);
  if (role !== "owner") throw new Forbidden();
}

/** Refuses to leave a workspace without an owner. Called inside the write of what changes the member. */
export async function refuseWithoutOwner(actor: Actor, member: { role: Role }): Promise<void> {
  const ownerCount = await db().$count(t.members, and(present(actor), eq(t.members.role, "owner")));
  if (leavingRefusal({ role: member.role, ownerCount })) throw conflict("", "lastOwner");
}

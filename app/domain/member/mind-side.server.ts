import { and, eq } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import type { Role } from "#app/domain/access/permissions.ts";
import { mustBeOurs } from "#app/domain/record/record.server.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";
import { tieRefusal } from "./member.ts";

/** Refuses a role on a side it may not stand on; called inside the write that gives them. */
export async function mindSide(actor: Actor, role: Role, stakeholderId: string | null): Promise<void> {
  await mustBeOurs(actor, t.stakeholders, "stakeholderId", [stakeholderId]);
  const refused = tieRefusal({ role, stakeholderId, isUs: await isUs(actor, stakeholderId) });
  if (refused === "partner-without-side") throw refusal("stakeholderId", "partnerNeedsSide");
  if (refused === "side-of-an-outsider") throw refusal("stakeholderId", "sideOfOutsider");
}

async function isUs(actor: Actor, stakeholderId: string | null): Promise<boolean> {
  if (!stakeholderId) return false;
  const roles = and(eq(t.programRoles.workspaceId, actor.workspaceId), eq(t.programRoles.stakeholderId, stakeholderId));
  return (await db().$count(t.programRoles, roles)) > 0;
}

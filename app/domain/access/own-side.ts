import { Forbidden } from "#app/domain/refusal/refusal.ts";
import type { Actor } from "./actor.ts";
import { can, type Permission } from "./permissions.ts";

/** Whether the actor acts for this stakeholder. */
export const isOwnSide = (actor: Pick<Actor, "stakeholderId">, stakeholderId: string): boolean => actor.stakeholderId === stakeholderId;

/** Lets those with the permission through, and those who write for their own stakeholder; refuses the others. */
export function requireOwnSideOr(permission: Permission, actor: Actor, stakeholderId: string): void {
  if (!can(actor.role, permission) && !isOwnSide(actor, stakeholderId)) throw new Forbidden();
}

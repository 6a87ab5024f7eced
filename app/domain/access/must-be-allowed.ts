import { Forbidden } from "#app/domain/refusal/refusal.ts";
import type { Actor } from "./actor.ts";
import { can, type Permission } from "./permissions.ts";

/** The rule of a role stands in the use case, whatever page or script calls it. Refuses (403) who does not hold the permission. */
export function mustBeAllowed(actor: Pick<Actor, "role">, permission: Permission): void {
  if (!can(actor.role, permission)) throw new Forbidden();
}

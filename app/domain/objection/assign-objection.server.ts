import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { mustBeAllowed } from "#app/domain/access/must-be-allowed.ts";
import { can } from "#app/domain/access/permissions.ts";
import { find, mustBeOurs, revise } from "#app/domain/record/record.server.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";
import type { OwnerInput } from "./schema.ts";

/** Who sees to the reply; null takes it back to nobody. */
export async function assignObjection(actor: Actor, { id, ownerMemberId }: OwnerInput): Promise<void> {
  mustBeAllowed(actor, "objection:answer");
  await write(actor.workspaceId, async () => {
    const { programId } = await find(actor, t.objections, id);
    await mustBeInside(actor, ownerMemberId);
    await revise(actor, t.objections, { kind: "objection", programId }, { id, values: { ownerMemberId }, personal: ["ownerMemberId"] });
  });
}

/** Step: an owner is a member of this workspace who reads objections. */
export async function mustBeInside(actor: Actor, memberId: string | null): Promise<void> {
  if (memberId === null) return;
  await mustBeOurs(actor, t.members, "ownerMemberId", [memberId]);
  const { role, leftAt } = await find(actor, t.members, memberId);
  if (leftAt !== null || !can(role, "objection:write")) throw refusal("ownerMemberId", "notOneOfOurs");
}

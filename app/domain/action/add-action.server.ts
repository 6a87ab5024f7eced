import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { create, find, mustBeOurs } from "#app/domain/record/record.server.ts";
import type { DELIVERABLE_KINDS, ActionSource } from "./action.ts";

export interface NewAction {
  programId: string;
  title: string;
  /** Words, or a person; both may stand. */
  owner?: string;
  ownerPersonId?: string | null;
  coOwners?: string;
  dueOn?: string | null;
  deliverable?: string;
  deliverableKind?: (typeof DELIVERABLE_KINDS)[number] | null;
  labels?: string;
  description?: string;
  parentId?: string | null;
  sourceKind?: ActionSource | null;
  sourceId?: string | null;
  /** Only for a condition of a decision. */
  conditionState?: "pending" | null;
}

export async function addAction(actor: Actor, input: NewAction): Promise<{ id: string }> {
  return write(actor.workspaceId, () => insertAction(actor, input));
}

/** The same, inside the write of another use case: a risk's control action, a decision's condition. */
export async function insertAction(actor: Actor, input: NewAction): Promise<{ id: string }> {
  const { programId } = input;
  await find(actor, t.programs, programId);
  await mustBeOurs(actor, t.persons, "ownerPersonId", [input.ownerPersonId]);
  await mustBeOurs(actor, t.actions, "parentId", [input.parentId]);
  if (input.sourceKind === "workshop") await mustBeOurs(actor, t.workshops, "sourceId", [input.sourceId]);
  const { id } = await create(actor, t.actions, { kind: "action", programId }, { ...input, state: "to-do" });
  return { id };
}

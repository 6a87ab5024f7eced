import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { can } from "#app/domain/access/permissions.ts";
import { audit } from "#app/domain/audit/audit.server.ts";
import type { AuditEvent } from "#app/domain/audit/audit-event.ts";
import { find, revise, trash } from "#app/domain/record/record.server.ts";
import { Forbidden, refusal } from "#app/domain/refusal/refusal.ts";
import { mayObjectionBecome, type ObjectionState } from "./objection.ts";
import type { ObjectionStateInput } from "./schema.ts";

const EVENTS: Record<Exclude<ObjectionState, "answered">, AuditEvent> = { open: "opened", accepted: "accepted", withdrawn: "withdrawn" };

/** Accepts, withdraws or raises an objection again, on the actor's day. The team may; whoever raised it may withdraw it and raise it again. A reply is what answers. */
export async function setObjectionState(actor: Actor, { id, state }: ObjectionStateInput): Promise<void> {
  await write(actor.workspaceId, async () => {
    const objection = await find(actor, t.objections, id);
    const own = objection.raisedByMemberId === actor.memberId && can(actor.role, "objection:write");
    if (!can(actor.role, "objection:answer") && !(own && state !== "accepted")) throw new Forbidden();
    if (objection.state === state) return;
    if (state === "answered" || !mayObjectionBecome(objection.state, state)) throw refusal("state", "objectionCannotBecome");
    const place = { kind: "objection", programId: objection.programId } as const;
    await revise(actor, t.objections, place, { id, values: { state, stateOn: actor.today } });
    await audit(actor, { ...place, event: EVENTS[state], id });
  });
}

/** Moves an objection to the trash: the team may, and whoever wrote it down. */
export async function trashObjection(actor: Actor, id: string): Promise<void> {
  await write(actor.workspaceId, async () => {
    const { programId, createdBy } = await find(actor, t.objections, id);
    const own = createdBy === actor.memberId && can(actor.role, "objection:write");
    if (!can(actor.role, "objection:answer") && !own) throw new Forbidden();
    await trash(actor, t.objections, { kind: "objection", programId }, id);
  });
}

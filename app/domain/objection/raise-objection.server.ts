import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { mustBeAllowed } from "#app/domain/access/must-be-allowed.ts";
import { create, find, mustBeOurs } from "#app/domain/record/record.server.ts";
import { mustBeInside } from "./assign-objection.server.ts";
import type { ObjectionInput } from "./schema.ts";
import { mustBeOfProgram } from "./subjects.server.ts";

/**
 * An objection to the programme or to one of its records, raised by the member who writes it, or by a person or a
 * stakeholder who was sounded out. Refuses a subject of another programme and an owner from outside.
 */
export async function raiseObjection(actor: Actor, programId: string, input: ObjectionInput): Promise<{ id: string }> {
  mustBeAllowed(actor, "objection:write");
  const { text, raisedBy = null, subject = null, ownerMemberId = null } = input;
  return write(actor.workspaceId, async () => {
    await find(actor, t.programs, programId);
    await mustBeOfProgram(actor, programId, subject);
    const named = (kind: "person" | "stakeholder") => (raisedBy?.kind === kind ? raisedBy.id : null);
    await mustBeOurs(actor, t.persons, "raisedBy", [named("person")]);
    await mustBeOurs(actor, t.stakeholders, "raisedBy", [named("stakeholder")]);
    await mustBeInside(actor, ownerMemberId);
    const { id } = await create(actor, t.objections, { kind: "objection", programId }, {
      programId, text, ownerMemberId, raisedOn: actor.today, stateOn: actor.today,
      raisedByMemberId: raisedBy === null ? actor.memberId : null, raisedByPersonId: named("person"), raisedByStakeholderId: named("stakeholder"),
      subjectKind: subject?.kind ?? null, subjectId: subject?.id ?? null,
    });
    return { id };
  });
}

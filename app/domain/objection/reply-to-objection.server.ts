import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { mustBeAllowed } from "#app/domain/access/must-be-allowed.ts";
import { audit } from "#app/domain/audit/audit.server.ts";
import { find, revise } from "#app/domain/record/record.server.ts";
import { conflict } from "#app/domain/refusal/refusal.ts";
import type { ReplyInput } from "./schema.ts";

/** The team's reply, which may be written again; an open objection is answered by it. Refuses one that was withdrawn. */
export async function replyToObjection(actor: Actor, { id, revision, reply }: ReplyInput): Promise<void> {
  mustBeAllowed(actor, "objection:answer");
  await write(actor.workspaceId, async () => {
    const { programId, state } = await find(actor, t.objections, id);
    if (state === "withdrawn") throw conflict("", "objectionWithdrawn");
    const place = { kind: "objection", programId } as const;
    const answered = state === "open" ? { state: "answered" as const, stateOn: actor.today } : {};
    const values = { reply, repliedByMemberId: actor.memberId, repliedOn: actor.today, ...answered };
    await revise(actor, t.objections, place, { id, revision, values, personal: ["repliedByMemberId"] });
    await audit(actor, { ...place, event: "answered", id });
  });
}

import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { requireOwnSideOr } from "#app/domain/access/own-side.ts";
import { find, revise } from "#app/domain/record/record.server.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";
import { dayOfFact, recordState } from "#app/domain/state-change/record-state.server.ts";
import { commitmentRefusal, type CommitmentState } from "./commitment.ts";

export interface CommitmentStep {
  id: string;
  to: CommitmentState;
  on?: string | null;
  /** Needed to go back. */
  reason?: string;
}

/** A dated step of a commitment: asked, offered, pledged, delivered, withdrawn. */
export async function moveCommitment(actor: Actor, { id, to, on, reason = "" }: CommitmentStep): Promise<void> {
  await write(actor.workspaceId, async () => {
    const { stakeholderId, programId, iterationId, state } = await find(actor, t.commitments, id);
    requireOwnSideOr("commitment:write", actor, stakeholderId);
    const why = commitmentRefusal({ from: state, to, reason });
    if (why) throw why === "unchanged" ? refusal("to", "stateUnchanged") : refusal("reason", "goingBackNeedsReason");
    const stateOn = dayOfFact(actor, on);
    await revise(actor, t.commitments, { kind: "commitment", programId, iterationId }, { id, values: { state: to, stateOn } });
    await recordState(actor, { kind: "commitment", id }, { state: to, on: stateOn, note: reason });
  });
}

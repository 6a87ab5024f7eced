import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { requireOwnSideOr } from "#app/domain/access/own-side.ts";
import { insertMeans, type NewMeans } from "#app/domain/means/add-means.server.ts";
import { iterationOfRecord } from "#app/domain/program/iteration-of-record.server.ts";
import { create, find, mustBeOurs } from "#app/domain/record/record.server.ts";
import { dayOfFact, recordState } from "#app/domain/state-change/record-state.server.ts";
import type { CommitmentState } from "./commitment.ts";

export interface NewCommitment {
  programId: string;
  stakeholderId: string;
  /** The iteration that runs, when not said. */
  iterationId?: string | null;
  what: string;
  /** What comes with it that binds the programme. */
  constraint?: string;
  /** Asked when not said. */
  state?: CommitmentState | null;
  on?: string | null;
  unit?: "money" | "person-months" | null;
  /** Cents or hundredths of a person-month; null is « n.c. ». */
  amount?: number | null;
  means?: Omit<NewMeans, "stakeholderId" | "commitmentId">[];
}

/** A commitment of a stakeholder, with the means it brings; written by the team, or by a partner of that stakeholder. */
export async function addCommitment(actor: Actor, input: NewCommitment): Promise<{ id: string }> {
  return write(actor.workspaceId, () => insertCommitment(actor, input));
}

/** The same, inside the write of another use case. */
export async function insertCommitment(actor: Actor, input: NewCommitment): Promise<{ id: string }> {
  const { programId, stakeholderId, what, constraint = "", unit = null, amount = null, means = [] } = input;
  await find(actor, t.programs, programId);
  await mustBeOurs(actor, t.stakeholders, "stakeholderId", [stakeholderId]);
  requireOwnSideOr("commitment:write", actor, stakeholderId);
  const iterationId = await iterationOfRecord(actor, programId, input.iterationId);
  const state = input.state ?? "asked";
  const stateOn = dayOfFact(actor, input.on);
  const place = { kind: "commitment", programId, iterationId } as const;
  const { id } = await create(actor, t.commitments, place, { programId, stakeholderId, iterationId, what, constraint, state, stateOn, unit, amount });
  await recordState(actor, { kind: "commitment", id }, { state, on: stateOn });
  for (const brought of means) await insertMeans(actor, { ...brought, stakeholderId, commitmentId: id });
  return { id };
}

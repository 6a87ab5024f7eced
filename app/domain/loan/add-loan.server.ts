import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { mustBeOfProgram } from "#app/domain/program/must-be-of-program.server.ts";
import { create, find, mustBeOurs, revise, trash } from "#app/domain/record/record.server.ts";
import { dayOfFact } from "#app/domain/state-change/record-state.server.ts";
import { refuseLoan } from "./refuse-loan.server.ts";

export interface LoanSaid {
  stakeholderId: string;
  what: string;
  /** How many: one when not said. */
  count?: number;
  /** Today when not said. */
  lentOn?: string | null;
  dueOn?: string | null;
  note?: string;
  /** The commitment this loan delivers. */
  commitmentId?: string | null;
}

/** Equipment that a stakeholder borrows. Refuses none, and a return due before the day it was lent. */
export async function addLoan(actor: Actor, { programId, ...said }: LoanSaid & { programId: string }): Promise<{ id: string }> {
  return write(actor.workspaceId, async () => {
    await find(actor, t.programs, programId);
    const values = await checked(actor, programId, said);
    refuseLoan({ ...values, returnedCount: 0, returnedOn: null });
    const { id } = await create(actor, t.loans, { kind: "loan", programId }, { programId, ...values });
    return { id };
  });
}

export async function reviseLoan(actor: Actor, { id, revision, ...said }: LoanSaid & { id: string; revision?: number }): Promise<void> {
  await write(actor.workspaceId, async () => {
    const { programId, returnedCount, returnedOn } = await find(actor, t.loans, id);
    const values = await checked(actor, programId, said);
    refuseLoan({ ...values, returnedCount, returnedOn });
    await revise(actor, t.loans, { kind: "loan", programId }, { id, revision, values });
  });
}

export async function trashLoan(actor: Actor, { id }: { id: string }): Promise<void> {
  await write(actor.workspaceId, async () => {
    const { programId } = await find(actor, t.loans, id);
    await trash(actor, t.loans, { kind: "loan", programId }, id);
  });
}

async function checked(actor: Actor, programId: string, { stakeholderId, what, count = 1, dueOn = null, note = "", commitmentId = null, ...said }: LoanSaid) {
  await mustBeOurs(actor, t.stakeholders, "stakeholderId", [stakeholderId]);
  await mustBeOfProgram(actor, programId, t.commitments, "commitmentId", [commitmentId]);
  return { stakeholderId, what, count, lentOn: dayOfFact(actor, said.lentOn, "lentOn"), dueOn, note, commitmentId };
}

import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { mustBeOfProgram } from "#app/domain/program/must-be-of-program.server.ts";
import { create, find, mustBeOurs, revise, trash } from "#app/domain/record/record.server.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";
import { dayOfFact } from "#app/domain/state-change/record-state.server.ts";
import { mayAnswer, type ExchangeDirection, type ExchangeKind } from "./exchange.ts";

export interface ExchangeSaid {
  stakeholderId: string;
  /** « other » when not said. */
  kind?: ExchangeKind | null;
  what: string;
  /** Today when not said. */
  on?: string | null;
  openingItemId?: string | null;
  /** For what came back: what was given that it answers. */
  answersId?: string | null;
}

/** Something we gave to a stakeholder, or that came back from one. */
export async function addExchange(actor: Actor, { programId, direction, ...said }: ExchangeSaid & { programId: string; direction: ExchangeDirection }): Promise<{ id: string }> {
  return write(actor.workspaceId, async () => {
    await find(actor, t.programs, programId);
    const values = await checked(actor, { programId, direction }, said);
    const { id } = await create(actor, t.exchanges, { kind: "exchange", programId }, { programId, direction, ...values });
    return { id };
  });
}

export async function reviseExchange(actor: Actor, { id, revision, ...said }: ExchangeSaid & { id: string; revision?: number }): Promise<void> {
  await write(actor.workspaceId, async () => {
    const { programId, direction } = await find(actor, t.exchanges, id);
    await revise(actor, t.exchanges, { kind: "exchange", programId }, { id, revision, values: await checked(actor, { programId, direction }, said) });
  });
}

export async function trashExchange(actor: Actor, { id }: { id: string }): Promise<void> {
  await write(actor.workspaceId, async () => {
    const { programId } = await find(actor, t.exchanges, id);
    await trash(actor, t.exchanges, { kind: "exchange", programId }, id);
  });
}

type Where = { programId: string; direction: ExchangeDirection };

async function checked(actor: Actor, { programId, direction }: Where, { stakeholderId, kind, what, on, openingItemId = null, answersId = null }: ExchangeSaid) {
  await mustBeOurs(actor, t.stakeholders, "stakeholderId", [stakeholderId]);
  await mustBeOfProgram(actor, programId, t.openingItems, "openingItemId", [openingItemId]);
  await mustBeOfProgram(actor, programId, t.exchanges, "answersId", [answersId]);
  if (answersId && !mayAnswer(direction, await find(actor, t.exchanges, answersId))) throw refusal("answersId", "exchangeAnswersGiven");
  return { stakeholderId, kind: kind ?? "other", what, on: dayOfFact(actor, on), openingItemId, answersId };
}

import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { create, find, mustBeOurs, revise, trash } from "#app/domain/record/record.server.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";
import { setLinks } from "#app/domain/record/set-links.server.ts";
import { dayOfFact } from "#app/domain/state-change/record-state.server.ts";
import { endsBeforeSigned, type AgreementKind } from "./agreement.ts";

export interface AgreementSaid {
  kind: AgreementKind;
  title: string;
  reference?: string;
  /** Null: being prepared. */
  signedOn?: string | null;
  /** The last day it holds; null when it has no end. */
  untilOn?: string | null;
  note?: string;
  /** The stakeholders bound by it. */
  partyIds?: string[];
}

/** A convention, a non-disclosure agreement or a licence between stakeholders. Refuses an end before the signature. */
export async function addAgreement(actor: Actor, { programId, partyIds = [], ...said }: AgreementSaid & { programId: string }): Promise<{ id: string }> {
  return write(actor.workspaceId, async () => {
    await find(actor, t.programs, programId);
    const { id } = await create(actor, t.agreements, { kind: "agreement", programId }, { programId, ...checked(actor, said) });
    await setParties(actor, { id, programId }, partyIds);
    return { id };
  });
}

export async function reviseAgreement(actor: Actor, { id, revision, partyIds, ...said }: AgreementSaid & { id: string; revision?: number }): Promise<void> {
  await write(actor.workspaceId, async () => {
    const { programId } = await find(actor, t.agreements, id);
    await revise(actor, t.agreements, { kind: "agreement", programId }, { id, revision, values: checked(actor, said) });
    if (partyIds) await setParties(actor, { id, programId }, partyIds);
  });
}

export async function trashAgreement(actor: Actor, { id }: { id: string }): Promise<void> {
  await write(actor.workspaceId, async () => {
    const { programId } = await find(actor, t.agreements, id);
    await trash(actor, t.agreements, { kind: "agreement", programId }, id);
  });
}

function checked(actor: Actor, { kind, title, reference = "", signedOn = null, untilOn = null, note = "" }: AgreementSaid) {
  if (signedOn) dayOfFact(actor, signedOn, "signedOn");
  if (endsBeforeSigned({ signedOn, untilOn })) throw refusal("untilOn", "agreementEndsBeforeSigned");
  return { kind, title, reference, signedOn, untilOn, note };
}

async function setParties(actor: Actor, { id, programId }: { id: string; programId: string }, partyIds: string[]): Promise<void> {
  await mustBeOurs(actor, t.stakeholders, "partyIds", partyIds);
  const { agreementParties: rows } = t;
  await setLinks(actor, { table: rows, owner: rows.agreementId, linked: rows.stakeholderId, place: { kind: "agreement", programId, field: "party" } }, id, partyIds);
}

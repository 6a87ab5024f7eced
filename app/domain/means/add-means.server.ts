import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { requireOwnSideOr } from "#app/domain/access/own-side.ts";
import type { MeansKind } from "#app/domain/commitment/commitment.ts";
import { create, find, mustBeOurs, restore, revise, trash } from "#app/domain/record/record.server.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";
import { endBeforeStart, type MeansLevel } from "./means.ts";

/** How much, when, and whether it comes back; what is not said is not known. */
export interface MeansMeasure {
  quantity?: string;
  unit?: string;
  fromOn?: string | null;
  untilOn?: string | null;
  recoverable?: boolean | null;
}

export interface NewMeans extends MeansMeasure {
  stakeholderId: string;
  commitmentId?: string | null;
  kind: MeansKind;
  label: string;
  /** Network when not said. */
  disclosure?: MeansLevel;
}

const place = { kind: "means" } as const;

/** What a stakeholder can bring; written by the team, or by a partner of that stakeholder. */
export async function addMeans(actor: Actor, input: NewMeans): Promise<{ id: string }> {
  return write(actor.workspaceId, () => insertMeans(actor, input));
}

/** The same, inside the write of another use case. */
export async function insertMeans(actor: Actor, { stakeholderId, commitmentId = null, kind, label, disclosure = "network", ...said }: NewMeans): Promise<{ id: string }> {
  await find(actor, t.stakeholders, stakeholderId);
  requireOwnSideOr("stakeholder:write", actor, stakeholderId);
  await mustBeOurs(actor, t.commitments, "commitmentId", [commitmentId]);
  const { id } = await create(actor, t.means, place, { stakeholderId, commitmentId, kind, label, disclosure, ...measured(said) });
  return { id };
}

/** The same for a commitment, of the stakeholder who made it. */
export async function addMeansTo(actor: Actor, { commitmentId, ...brought }: Omit<NewMeans, "stakeholderId" | "commitmentId"> & { commitmentId: string }): Promise<{ id: string }> {
  return write(actor.workspaceId, async () => {
    const { stakeholderId } = await find(actor, t.commitments, commitmentId);
    return insertMeans(actor, { ...brought, stakeholderId, commitmentId });
  });
}

function measured({ quantity = "", unit = "", fromOn = null, untilOn = null, recoverable = null }: MeansMeasure) {
  if (endBeforeStart({ fromOn, untilOn })) throw refusal("untilOn", "meansEndBeforeStart");
  return { quantity, unit, fromOn, untilOn, recoverable };
}

export interface ReviseMeans extends MeansMeasure {
  id: string;
  revision?: number;
  kind: MeansKind;
  label: string;
  disclosure: MeansLevel;
}

export async function reviseMeans(actor: Actor, { id, revision, kind, label, disclosure, ...said }: ReviseMeans): Promise<void> {
  await write(actor.workspaceId, async () => {
    await requireSideOfMeans(actor, id);
    await revise(actor, t.means, place, { id, revision, values: { kind, label, disclosure, ...measured(said) } });
  });
}

export async function trashMeans(actor: Actor, { id }: { id: string }): Promise<void> {
  await write(actor.workspaceId, async () => {
    await requireSideOfMeans(actor, id);
    await trash(actor, t.means, place, id);
  });
}

export async function restoreMeans(actor: Actor, { id }: { id: string }): Promise<void> {
  await write(actor.workspaceId, async () => {
    await restore(actor, t.means, place, id);
    await requireSideOfMeans(actor, id);
  });
}

async function requireSideOfMeans(actor: Actor, id: string): Promise<void> {
  const { stakeholderId } = await find(actor, t.means, id);
  requireOwnSideOr("stakeholder:write", actor, stakeholderId);
}

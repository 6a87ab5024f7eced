import { eq } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { newOwner } from "#app/auth/testing/test-actors.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { createProgram } from "#app/domain/program/create-program.server.ts";
import { usOf, versionsOf } from "#app/domain/program/queries.server.ts";
import { newProgramInput } from "#app/domain/program/schema.ts";
import { create } from "#app/domain/record/record.server.ts";
import type { LossUnit, MovementKind } from "../affordable-loss.ts";
import { ceilingInForce } from "../ledger.server.ts";
import { recordAcceptance } from "../record-acceptance.server.ts";
import { recordMovement } from "../record-movement.server.ts";
import type { MovementInput } from "../schema.ts";
import { setCeiling } from "../set-ceiling.server.ts";

const program = newProgramInput.parse({ name: "Halle ouverte", currency: "EUR", daysPerPersonMonth: "20", firstVersion: "Halle 0", sponsor: "Ville", facilitator: "Le Labo" });

export interface Scene {
  owner: Actor;
  programId: string;
  iterationId: string;
  baseVersionId: string;
  sponsorId: string;
  facilitatorId: string;
  pairId: string;
}

/** A programme with a pair and a draft iteration. */
export async function lossScene(): Promise<Scene> {
  const owner = await newOwner();
  const { id: programId } = await createProgram(owner, program);
  const us = await usOf(owner, programId);
  const sideOf = (role: string) => us.find((one) => one.role === role)!.id;
  const [base] = await versionsOf(owner, programId);
  const made = await write(owner.workspaceId, async () => {
    const usage = await create(owner, t.usages, { kind: "usage" }, { label: "Former" });
    const pair = await create(owner, t.pairs, { kind: "pair", programId }, { programId, usageId: usage.id, stakeholderId: sideOf("sponsor") });
    const iteration = await create(owner, t.iterations, { kind: "iteration", programId }, { programId, number: 1, state: "draft", baseVersionId: base!.id });
    return { pairId: pair.id, iterationId: iteration.id };
  });
  return { owner, programId, ...made, baseVersionId: base!.id, sponsorId: sideOf("sponsor"), facilitatorId: sideOf("facilitator") };
}

/** Puts the iteration in a state, as opening and closing leave it. */
export async function putIteration({ owner, iterationId }: Scene, state: "draft" | "running" | "closed"): Promise<void> {
  await write(owner.workspaceId, (db) => db.update(t.iterations).set({ state, openedOn: owner.today }).where(eq(t.iterations.id, iterationId)).then(() => undefined));
}

/** A ceiling that its actor accepted, in the unit's smallest part. */
export async function acceptedCeiling(scene: Scene, amount: number, unit: LossUnit = "money", stakeholderId = scene.sponsorId): Promise<string> {
  const { id } = await setCeiling(scene.owner, { iterationId: scene.iterationId, stakeholderId, unit, amount, hopedToRecover: null });
  await recordAcceptance(scene.owner, { subjectKind: "ceiling", subjectId: id, accepted: true, personName: "Décideur 1" });
  return id;
}

/** A running iteration whose sponsor agreed to lose 12 000 €. */
export async function runningScene(): Promise<Scene & { ceilingId: string }> {
  const scene = await lossScene();
  const ceilingId = await acceptedCeiling(scene, 12_000_00);
  await putIteration(scene, "running");
  return { ...scene, ceilingId };
}

export function move(scene: Scene, kind: MovementKind, amount: number | null, more: Partial<MovementInput> = {}): Promise<{ id: string }> {
  const { owner, iterationId, sponsorId: stakeholderId } = scene;
  return recordMovement(owner, { iterationId, stakeholderId, unit: "money", kind, amount, on: owner.today, reason: "Prêt de deux bases", ...more });
}

export const inForce = ({ owner, iterationId, sponsorId: stakeholderId }: Scene) => ceilingInForce(owner, { iterationId, stakeholderId, unit: "money" });

export async function eventsOf({ owner }: Scene, kind: string): Promise<string[]> {
  const rows = await db().select().from(t.auditEntries).where(eq(t.auditEntries.subjectKind, kind)).orderBy(t.auditEntries.id);
  return rows.filter((row) => row.workspaceId === owner.workspaceId).map((row) => (row.field ? `${row.event} ${row.field}` : row.event));
}

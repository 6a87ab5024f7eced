import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { newOwner } from "#app/auth/testing/test-actors.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { createProgram } from "#app/domain/program/create-program.server.ts";
import { newProgramInput } from "#app/domain/program/schema.ts";
import { create, find } from "#app/domain/record/record.server.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import { addStakeholder } from "#app/domain/stakeholder/add-stakeholder.server.ts";
import { tellProvenance } from "#app/domain/stakeholder/provenance.server.ts";
import { addObservation, reviseObservation, trashObservation } from "./add-observation.server.ts";
import { addStakeholderThrough, addUsageThrough, leadTo } from "./lead-to.server.ts";

useTestStore();

async function ground(state: "running" | "closed" = "running") {
  const actor = await newOwner();
  const { id: programId } = await createProgram(actor, newProgramInput.parse({ name: "Halle", currency: "EUR", daysPerPersonMonth: "20", firstVersion: "V0" }));
  const { id: iterationId } = await write(actor.workspaceId, () => create(actor, t.iterations, { kind: "iteration", programId }, { programId, number: 1, state }));
  return { actor, programId, iterationId };
}
const seen = (actor: Actor, programId: string) => addObservation(actor, { programId, kind: "surprise", what: "Un fab lab imprime des portières" });

describe("observations", () => {
  it("stand in the iteration that runs, today when not said, and are journalled", async () => {
    const { actor, programId, iterationId } = await ground();
    const { id } = await seen(actor, programId);
    expect(await find(actor, t.observations, id)).toMatchObject({ iterationId, on: "2026-03-02", kind: "surprise" });
    await reviseObservation(actor, { id, revision: 1, kind: "use-seen", what: "Des portières imprimées", on: "2026-03-01", howUsed: "Repris dans H 2" });
    const entries = await db().select().from(t.auditEntries).where(eq(t.auditEntries.subjectId, id));
    expect(entries.map(({ event, field }) => `${event} ${field ?? ""}`.trim()).sort()).toEqual(["changed howUsed", "changed kind", "changed on", "changed what", "created"]);
    await expect(addObservation(actor, { programId, kind: "surprise", what: "x", on: "2026-12-01" })).rejects.toMatchObject({ fields: { on: { code: "dayInTheFuture" } } });
  });

  it("bring a newcomer and a usage, which know where they came from", async () => {
    const { actor, programId, iterationId } = await ground();
    const { id } = await seen(actor, programId);
    const newcomer = await addStakeholderThrough(actor, { observationId: id, name: "Fab lab E" });
    const usage = await addUsageThrough(actor, { observationId: id, label: "Imprimer des pièces" });
    const row = await find(actor, t.stakeholders, newcomer.id);
    expect(row).toMatchObject({ origin: "emerged", originIterationId: iterationId, originThrough: "observation", originSubjectId: id, engagement: "contacted", metOn: "2026-03-02" });
    expect(await tellProvenance(actor, row)).toMatchObject({ sentence: "emerged-through-observation", iteration: { number: 1 }, subject: { kind: "observation", id } });
    const leads = await db().select().from(t.observationLeads).where(eq(t.observationLeads.observationId, id));
    expect(leads.map(({ subjectKind, subjectId }) => [subjectKind, subjectId])).toEqual([["stakeholder", newcomer.id], ["usage", usage.id]]);
  });

  it("lead to what is there already, once, with or without having made it", async () => {
    const { actor, programId } = await ground();
    const { id: observationId } = await seen(actor, programId);
    const [known, born] = [await addStakeholder(actor, { name: "Labo A" }), await addStakeholder(actor, { name: "Labo B" })];
    await leadTo(actor, { observationId, subjectKind: "stakeholder", subjectId: known.id });
    await leadTo(actor, { observationId, subjectKind: "stakeholder", subjectId: born.id, emerged: true });
    expect(await find(actor, t.stakeholders, known.id)).toMatchObject({ origin: "planned" });
    expect(await find(actor, t.stakeholders, born.id)).toMatchObject({ origin: "emerged", originSubjectId: observationId });
    await expect(leadTo(actor, { observationId, subjectKind: "stakeholder", subjectId: known.id })).rejects.toMatchObject({ fields: { subject: { code: "leadTwice" } } });
    await expect(leadTo(actor, { observationId, subjectKind: "usage", subjectId: known.id })).rejects.toMatchObject({ fields: { subject: { code: "notOneOfOurs" } } });
  });

  it("do not enter a closed iteration", async () => {
    const { actor, programId, iterationId } = await ground("closed");
    await expect(addObservation(actor, { programId, iterationId, kind: "surprise", what: "x" })).rejects.toMatchObject({ fields: { "": { code: "observationClosed" } } });
  });

  it("are not found from another workspace", async () => {
    const { actor, programId } = await ground();
    const { id } = await seen(actor, programId);
    const stranger = await newOwner();
    await expect(trashObservation(stranger, { id })).rejects.toBeInstanceOf(NotFound);
    await expect(addStakeholderThrough(stranger, { observationId: id, name: "x" })).rejects.toBeInstanceOf(NotFound);
    await expect(leadTo(stranger, { observationId: id, subjectKind: "usage", subjectId: id })).rejects.toBeInstanceOf(NotFound);
    await expect(addObservation(stranger, { programId, kind: "surprise", what: "x" })).rejects.toBeInstanceOf(NotFound);
  });
});

import { beforeEach, describe, expect, it } from "vitest";
import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { newOwner } from "#app/auth/testing/test-actors.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { choosePair } from "#app/domain/pair-choice/choose-pair.server.ts";
import { choosePairInput } from "#app/domain/pair-choice/schema.ts";
import { create, find } from "#app/domain/record/record.server.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import { openIteration } from "./open-iteration.server.ts";
import { journalOf, newTestDraft } from "./testing/test-iterations.ts";

useTestStore();

let actor: Actor;
let made: Awaited<ReturnType<typeof newTestDraft>>;
let stakeholderId: string;
let personId: string;

beforeEach(async () => {
  actor = await newOwner();
  made = await newTestDraft(actor);
  stakeholderId = (await find(actor, t.pairs, made.pairId)).stakeholderId!;
  personId = (await write(actor.workspaceId, () => create(actor, t.persons, { kind: "person" }, { name: "P", searchText: "p", token: made.pairId, stakeholderId }))).id;
});

async function answered(subjectKind: "ceiling" | "first-step", subjectId: string, answer: { accepted: boolean; expiresOn?: string }) {
  const values = { iterationId: made.iteration.id, subjectKind, subjectId, personId, on: "2026-02-01", ...answer };
  await write(actor.workspaceId, () => create(actor, t.acceptances, { kind: "acceptance" }, values));
}

async function withCeiling() {
  const values = { iterationId: made.iteration.id, stakeholderId, unit: "money" as const, amount: 1_200_000 };
  const ceiling = await write(actor.workspaceId, () => create(actor, t.lossCeilings, { kind: "ceiling" }, values));
  await answered("ceiling", ceiling.id, { accepted: true });
}

describe("openIteration", () => {
  it("opens a draft with one accepted ceiling, on the actor's day", async () => {
    await withCeiling();
    await openIteration(actor, made.iteration.id);
    expect(await find(actor, t.iterations, made.iteration.id)).toMatchObject({ state: "running", openedOn: "2026-03-02" });
    expect(await journalOf(actor, made.iteration.id)).toEqual(["created", "changed state", "changed openedOn", "opened"]);
    await expect(openIteration(actor, made.iteration.id)).rejects.toMatchObject({ status: 409, fields: { "not-a-draft": { code: "notADraft" } } });
    const choice = choosePairInput.parse({ pairId: made.pairId, chosen: "on" });
    await expect(choosePair(actor, made.iteration.id, choice)).rejects.toMatchObject({ status: 409 });
  });

  it("opens once when two people open at the same moment", async () => {
    await withCeiling();
    const both = await Promise.allSettled([openIteration(actor, made.iteration.id), openIteration(actor, made.iteration.id)]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it("says all that is missing at once", async () => {
    await expect(openIteration(actor, made.iteration.id)).rejects.toMatchObject({ status: 422, fields: { "no-accepted-ceiling": { code: "noAcceptedCeiling" } } });
    await expect(openIteration(await newOwner(), made.iteration.id)).rejects.toBeInstanceOf(NotFound);
  });

  it("is refused while a Stop stands", async () => {
    await withCeiling();
    const stop = { programId: made.program.id, subjectKind: "iteration" as const, subjectId: made.iteration.id, answer: "stop" as const, reason: "Trop tôt", on: "2026-03-01" };
    const { id } = await write(actor.workspaceId, () => create(actor, t.decisions, { kind: "decision" }, stop));
    await expect(openIteration(actor, made.iteration.id)).rejects.toMatchObject({ status: 409, fields: { "stop-standing": { code: "stopStanding" } } });
    await write(actor.workspaceId, () => create(actor, t.decisions, { kind: "decision" }, { ...stop, answer: "go", supersedesId: id }));
    await openIteration(actor, made.iteration.id);
  });

  it.each([
    [{ accepted: false }, "firstStepRefused"],
    [{ accepted: true, expiresOn: "2026-02-20" }, "firstStepExpired"],
  ])("keeps a chosen pair whose first step answered %j from starting", async (answer, code) => {
    await withCeiling();
    await choosePair(actor, made.iteration.id, choosePairInput.parse({ pairId: made.pairId, chosen: "on" }));
    const step = { iterationId: made.iteration.id, pairId: made.pairId, stakeholderId, action: "Prêter la halle" };
    const { id } = await write(actor.workspaceId, () => create(actor, t.firstSteps, { kind: "first-step" }, step));
    await answered("first-step", id, answer);
    const refused = await openIteration(actor, made.iteration.id).catch((error: unknown) => error);
    expect(Object.values((refused as { fields: Record<string, { code: string }> }).fields).map((field) => field.code)).toEqual([code]);
  });
});

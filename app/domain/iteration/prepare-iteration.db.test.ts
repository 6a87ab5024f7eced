import { describe, expect, it } from "vitest";
import { tables as t } from "#db/tables.ts";
import { write } from "#db/store.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { newOwner } from "#app/auth/testing/test-actors.ts";
import { create, find } from "#app/domain/record/record.server.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import { prepareIteration } from "./prepare-iteration.server.ts";
import { iterationWithVersions } from "./queries.server.ts";
import { reviseIteration } from "./revise-iteration.server.ts";
import { prepareIterationInput, reviseIterationInput } from "./schema.ts";
import { journalOf, newTestDraft, newTestProgram, newTestRunning, setTestState } from "./testing/test-iterations.ts";

useTestStore();

describe("prepareIteration", () => {
  it("numbers the draft, starts from the last version and makes the target expected", async () => {
    const actor = await newOwner();
    const { iteration } = await newTestDraft(actor);
    expect(iteration.number).toBe(1);
    expect(await iterationWithVersions(actor, iteration.id)).toMatchObject({
      iteration: { state: "draft", question: "Qui vient ?" }, base: { name: "Halle 1" }, target: { name: "Halle 2", state: "expected" },
    });
    expect(await journalOf(actor, iteration.id)).toEqual(["created"]);
  });

  it("prepares one at a time, and numbers on after a closed one", async () => {
    const actor = await newOwner();
    const { program, iteration } = await newTestDraft(actor);
    const next = prepareIterationInput.parse({});
    await expect(prepareIteration(actor, program.id, next)).rejects.toMatchObject({ status: 409, fields: { "": { code: "iterationUnderWay" } } });
    await setTestState(actor, iteration.id, "closed");
    expect(await prepareIteration(actor, program.id, next)).toMatchObject({ number: 2 });
  });

  it("refuses an end before the start, a target that exists, and another workspace's programme or version", async () => {
    const actor = await newOwner();
    const program = await newTestProgram(actor);
    const refuse = (input: object) => expect(prepareIteration(actor, program.id, prepareIterationInput.parse(input))).rejects;
    await refuse({ startsOn: "2026-05-01", endsOn: "2026-04-01" }).toMatchObject({ fields: { endsOn: { code: "endsBeforeItStarts" } } });
    await refuse({ targetVersion: "HALLE 1" }).toMatchObject({ fields: { targetVersion: { code: "versionNameTaken" } } });
    const stranger = await newOwner();
    await expect(prepareIteration(stranger, program.id, prepareIterationInput.parse({}))).rejects.toBeInstanceOf(NotFound);
    const { iteration } = await newTestDraft(stranger);
    const { base } = await iterationWithVersions(stranger, iteration.id);
    await refuse({ baseVersionId: base!.id }).toMatchObject({ fields: { baseVersionId: { code: "notOneOfOurs" } } });
  });
});

describe("reviseIteration", () => {
  const input = (values: object) => reviseIterationInput.parse({ revision: "1", question: "Qui reste ?", ...values });

  it("changes the question and journals it", async () => {
    const actor = await newOwner();
    const { iteration } = await newTestDraft(actor);
    await reviseIteration(actor, iteration.id, input({ targetVersion: "Halle 3" }));
    expect(await iterationWithVersions(actor, iteration.id)).toMatchObject({ iteration: { question: "Qui reste ?" }, target: { name: "Halle 3" } });
    expect(await journalOf(actor, iteration.id)).toEqual(["created", "changed question", "changed targetVersionId"]);
  });

  it("locks the versions at the opening and everything at the closing", async () => {
    const actor = await newOwner();
    const { program, iteration } = await newTestRunning(actor);
    const bis = { programId: program.id, name: "Halle bis", position: 9, state: "produced" as const };
    const other = await write(actor.workspaceId, () => create(actor, t.resourceVersions, { kind: "version" }, bis));
    await expect(reviseIteration(actor, iteration.id, input({ baseVersionId: other.id }))).rejects.toMatchObject({ fields: { baseVersionId: { code: "lockedByOpening" } } });
    await reviseIteration(actor, iteration.id, input({ targetVersion: "Autre" }));
    expect(await iterationWithVersions(actor, iteration.id)).toMatchObject({ iteration: { question: "Qui reste ?" }, target: { name: "Halle 2" } });
    await setTestState(actor, iteration.id, "closed");
    await expect(reviseIteration(actor, iteration.id, input({}))).rejects.toMatchObject({ status: 409 });
  });

  it("shows both texts to a stale save, and is not found from elsewhere", async () => {
    const actor = await newOwner();
    const { iteration } = await newTestDraft(actor);
    await reviseIteration(actor, iteration.id, input({}));
    await expect(reviseIteration(actor, iteration.id, input({ question: "Autre" }))).rejects.toMatchObject({
      status: 409, present: { revision: 2, values: { question: "Qui reste ?" } },
    });
    await expect(reviseIteration(await newOwner(), iteration.id, input({}))).rejects.toBeInstanceOf(NotFound);
    expect((await find(actor, t.iterations, iteration.id)).question).toBe("Qui reste ?");
  });
});

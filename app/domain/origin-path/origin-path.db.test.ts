import { expect, it } from "vitest";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { newOwner } from "#app/auth/testing/test-actors.ts";
import { createProgram } from "#app/domain/program/create-program.server.ts";
import { versionsOf } from "#app/domain/program/queries.server.ts";
import { newProgramInput } from "#app/domain/program/schema.ts";
import { create, find } from "#app/domain/record/record.server.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import { originPathOf, originPathOfHypothesis } from "./origin-path.server.ts";

useTestStore();
const told = (steps: Awaited<ReturnType<typeof originPathOf>>) => steps.map(({ kind, label, number, relation, at }) => [kind, label, number, relation, at?.kind ?? null]);

it("tells the version, the iteration and the event something came out of, and what a hypothesis was before", async () => {
  const actor = await newOwner();
  const { id: programId } = await createProgram(actor, newProgramInput.parse({ name: "Halle", currency: "EUR", daysPerPersonMonth: "20", firstVersion: "V0", sponsor: "Ville" }));
  const baseVersionId = (await versionsOf(actor, programId))[0]!.id;
  const made = await write(actor.workspaceId, async () => {
    const iteration = async (number: number) => (await create(actor, t.iterations, { kind: "iteration", programId }, { programId, number, state: "closed", question: "Qui veut la halle ?", baseVersionId })).id;
    const [one, two] = [await iteration(1), await iteration(2)];
    const workshop = await create(actor, t.workshops, { kind: "workshop", programId }, { programId, kind: "workshop", title: "Atelier" });
    const usage = await create(actor, t.usages, { kind: "usage" }, { label: "Marché", origin: "emerged", originIterationId: one, originThrough: "workshop", originSubjectId: workshop.id });
    const [category] = await db().select().from(t.listEntries).limit(1);
    const pair = await create(actor, t.pairs, { kind: "pair", programId }, { programId, usageId: usage.id, categoryId: category!.id });
    const hypothesis = async (iterationId: string, number: number, more: object) => (await create(actor, t.hypotheses, { kind: "hypothesis", programId, iterationId }, { programId, iterationId, number, pairId: pair.id, statement: `énoncé ${number}`, lineageId: workshop.id, ...more })).id;
    const first = await hypothesis(one, 1, { origin: "emerged", originIterationId: one, originThrough: "introduction", originNote: "par Jo" });
    return { usage, second: await hypothesis(two, 2, { parentId: first, relation: "changed" }) };
  });
  expect(told(await originPathOf(actor, await find(actor, t.usages, made.usage.id), "Marché"))).toEqual([
    ["version", "V0", null, null, "version"], ["iteration", "Qui veut la halle ?", 1, null, "iteration"], ["workshop", "Atelier", null, null, "workshop"], ["self", "Marché", null, null, null],
  ]);
  expect(told(await originPathOfHypothesis(actor, made.second))).toEqual([
    ["version", "V0", null, null, "version"], ["iteration", "Qui veut la halle ?", 1, null, "iteration"], ["introduction", "par Jo", null, null, null],
    ["ancestor", "énoncé 1", 1, null, "hypothesis"], ["self", "énoncé 2", 2, "changed", null],
  ]);
  await expect(originPathOfHypothesis(await newOwner(), made.second)).rejects.toBeInstanceOf(NotFound);
});

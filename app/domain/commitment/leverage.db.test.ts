import { expect, it } from "vitest";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { newOwner } from "#app/auth/testing/test-actors.ts";
import { cycleOf } from "#app/domain/dashboard/cycle.server.ts";
import { addMeansTo } from "#app/domain/means/add-means.server.ts";
import { meansOfCommitments } from "#app/domain/means/queries.server.ts";
import { createProgram } from "#app/domain/program/create-program.server.ts";
import { usOf } from "#app/domain/program/queries.server.ts";
import { newProgramInput } from "#app/domain/program/schema.ts";
import { addStakeholder } from "#app/domain/stakeholder/add-stakeholder.server.ts";
import { addCommitment } from "./add-commitment.server.ts";
import { leverageOf } from "./leverage.server.ts";
import { moveCommitment } from "./move-commitment.server.ts";

useTestStore();

it("follows what is delivered, unit by unit, and the means that come with it", async () => {
  const actor = await newOwner();
  const { id: programId } = await createProgram(actor, newProgramInput.parse({ name: "Halle", currency: "EUR", daysPerPersonMonth: "20", firstVersion: "V0", sponsor: "Ville" }));
  const us = (await usOf(actor, programId))[0]!.id;
  const { id: partner } = await addStakeholder(actor, { name: "Labo A" });
  const commit = (stakeholderId: string, unit: "money" | "person-months", amount: number | null) => addCommitment(actor, { programId, stakeholderId, what: "x", state: "delivered", unit, amount });
  await commit(us, "money", 4_000);
  const pledged = await addCommitment(actor, { programId, stakeholderId: partner, what: "Prêter un banc", state: "pledged", unit: "money", amount: 10_000 });
  expect(await leverageOf(actor, programId)).toMatchObject([{ unit: "money", ratio: 0 }]);
  await moveCommitment(actor, { id: pledged.id, to: "delivered" });
  await commit(partner, "person-months", 50);
  expect(await leverageOf(actor, programId)).toMatchObject([{ unit: "money", ratio: 2.5 }, { unit: "person-months", ratio: null }]);
  await commit(us, "money", null);
  expect(await leverageOf(actor, programId)).toMatchObject([{ byUs: { known: 4_000, unknown: 1 }, ratio: null }, {}]);

  const meansToday = async () => (await cycleOf(actor, programId)).points.at(-1)?.means;
  expect(await meansToday()).toBe(0);
  await expect(addMeansTo(actor, { commitmentId: pledged.id, kind: "equipment", label: "Banc", fromOn: "2026-03-02", untilOn: "2026-03-01" })).rejects.toMatchObject({ fields: { untilOn: { code: "meansEndBeforeStart" } } });
  await addMeansTo(actor, { commitmentId: pledged.id, kind: "equipment", label: "Banc", quantity: "2", unit: "bancs", untilOn: "2026-06-30", recoverable: true });
  expect(await meansToday()).toBe(1);
  expect(await meansOfCommitments(actor, [pledged.id])).toMatchObject([{ label: "Banc", quantity: "2", unit: "bancs", untilOn: "2026-06-30", recoverable: true }]);
});

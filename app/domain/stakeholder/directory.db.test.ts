import { describe, expect, it } from "vitest";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { newOwner } from "#app/auth/testing/test-actors.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { addPerson } from "#app/domain/person/add-person.server.ts";
import { listOf } from "#app/domain/workspace/queries.server.ts";
import { addStakeholder } from "./add-stakeholder.server.ts";
import { directoryOf } from "./directory.server.ts";
import { reviseStakeholder } from "./revise-stakeholder.server.ts";

useTestStore();

async function threeOf(actor: Actor) {
  const [first, second] = await listOf(actor, "category");
  const lab = await addStakeholder(actor, { name: "Labo A", categoryId: first!.id, otherCategoryIds: [second!.id], engagement: "interested" });
  const city = await addStakeholder(actor, { name: "Ville B", categoryId: second!.id, engagement: "left", competitor: true });
  const school = await addStakeholder(actor, { name: "École C", connection: "par Labo A" });
  await reviseStakeholder(actor, { id: city.id, nextStepOn: "2026-03-01", engageOwner: "Ada", ask: "Prêter une rue" });
  await reviseStakeholder(actor, { id: school.id, nextStepOn: "2026-04-01" });
  return { lab, city, school, first: first!.id, second: second!.id };
}

describe("the directory", () => {
  it("filters by main and other category, next step, connection and competitor", async () => {
    const actor = await newOwner();
    const { second } = await threeOf(actor);
    const names = async (filter: Parameters<typeof directoryOf>[1] | object) => (await directoryOf(actor, { page: 1, ...filter })).rows.map(({ name }) => name);
    expect(await names({})).toEqual(["École C", "Labo A", "Ville B"]);
    expect(await names({ categoryId: second })).toEqual(["Labo A", "Ville B"]);
    expect(await names({ next: "due" })).toEqual(["Ville B"]);
    expect(await names({ next: "later" })).toEqual(["École C"]);
    expect(await names({ next: "none" })).toEqual(["Labo A"]);
    expect(await names({ known: "yes" })).toEqual(["École C"]);
    expect(await names({ known: "no", competitor: true })).toEqual(["Ville B"]);
    expect(await names({ q: "%" })).toHaveLength(3);
    expect((await directoryOf(await newOwner(), { page: 1 })).total).toBe(0);
  });

  it("sorts by engagement with those who left last, by next step with those without one last", async () => {
    const actor = await newOwner();
    await threeOf(actor);
    const sorted = async (sort: "engagement" | "next" | "category" | "recent") => (await directoryOf(actor, { page: 1, sort })).rows.map(({ name }) => name);
    expect(await sorted("engagement")).toEqual(["Labo A", "École C", "Ville B"]);
    expect(await sorted("next")).toEqual(["Ville B", "École C", "Labo A"]);
    expect(await sorted("category")).toEqual(["Labo A", "Ville B", "École C"]);
  });

  it("finds an organisation by the name of someone there, save one who is named nowhere", async () => {
    const actor = await newOwner();
    const { lab, city } = await threeOf(actor);
    await addPerson(actor, { name: "Zoé Martin", stakeholderId: lab.id });
    await addPerson(actor, { name: "Zoé Durand", stakeholderId: city.id, consent: "nowhere" });
    expect((await directoryOf(actor, { page: 1, q: "zoe" })).rows.map(({ name }) => name)).toEqual(["Labo A"]);
  });
});

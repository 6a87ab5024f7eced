import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { colleagueOf, newOwner } from "#app/auth/testing/test-actors.ts";
import { addPerson } from "#app/domain/person/add-person.server.ts";
import { createProgram } from "#app/domain/program/create-program.server.ts";
import { newProgramInput } from "#app/domain/program/schema.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import { addOpeningItem } from "#app/domain/resource-version/opening-items.server.ts";
import { addStakeholder } from "#app/domain/stakeholder/add-stakeholder.server.ts";
import { addWorkshop } from "#app/domain/workshop/add-workshop.server.ts";
import { addProject, reviseProject, trashProject, type ReviseProject } from "./add-project.server.ts";
import { projectSheet, projectsFrom, projectsOf, projectsOver } from "./queries.server.ts";
import { dropProjectMember, setProjectEvidence, setProjectItems, setProjectMember } from "./set-project-links.server.ts";

useTestStore();

async function ground() {
  const actor = await newOwner();
  const { id: programId } = await createProgram(actor, newProgramInput.parse({ name: "Halle", currency: "EUR", daysPerPersonMonth: "20", firstVersion: "V0" }));
  const [stakeholder, workshop, item] = [
    await addStakeholder(actor, { name: "Atelier F" }), await addWorkshop(actor, { programId, kind: "hackapom", title: "Deux jours" }),
    await addOpeningItem(actor, { programId, name: "Plans du châssis", disclosure: "network" }),
  ];
  return { actor, programId, stakeholderId: stakeholder.id, workshopId: workshop.id, itemId: item.id };
}

const said = (id: string): ReviseProject => ({ id, name: "Triporteur", description: "", state: "running", disclosure: "team", workshopId: null, pairId: null, overContractorId: null, added: "" });

describe("projects", () => {
  it("come out of an event, use what was opened, and say what an over-contractor adds", async () => {
    const { actor, programId, stakeholderId, workshopId, itemId } = await ground();
    const { id } = await addProject(actor, { programId, name: "Triporteur", workshopId });
    await reviseProject(actor, { ...said(id), revision: 1, workshopId, overContractorId: stakeholderId, added: "Une caisse isotherme" });
    await setProjectItems(actor, { id, itemIds: [itemId] });
    expect(await projectSheet(actor, id)).toMatchObject({ state: "running", added: "Une caisse isotherme", items: [{ name: "Plans du châssis" }] });
    expect(await projectsFrom(actor, workshopId)).toMatchObject([{ id }]);
    expect(await projectsOver(actor, stakeholderId)).toMatchObject([{ id, added: "Une caisse isotherme" }]);
    await setProjectItems(actor, { id, itemIds: [] });
    const told = await db().select().from(t.auditEntries).where(eq(t.auditEntries.subjectId, id));
    expect(told.filter(({ field }) => field === "openingItem").map(({ event }) => event)).toEqual(["linked", "unlinked"]);
  });

  it("have a team, whose names a partner reads by consent only", async () => {
    const { actor, programId, workshopId } = await ground();
    const { id } = await addProject(actor, { programId, name: "Triporteur", workshopId });
    const [shy, open] = [await addPerson(actor, { name: "Alix" }), await addPerson(actor, { name: "Noé" })];
    await write(actor.workspaceId, async () => void (await db().update(t.persons).set({ consent: "network" }).where(eq(t.persons.id, open.id))));
    await setProjectMember(actor, { id, personId: shy.id });
    await setProjectMember(actor, { id, personId: open.id, lead: true });
    await setProjectMember(actor, { id, personId: shy.id, lead: true });
    expect((await projectSheet(actor, id)).team.map(({ name, lead }) => [name, lead])).toEqual([["Alix", true], ["Noé", true]]);
    const partner = await colleagueOf(actor, "partner", (await addStakeholder(actor, { name: "Labo B" })).id);
    expect((await projectSheet(partner, id)).team.map(({ name }) => name)).toEqual(["Noé"]);
    expect(await projectsOf(partner, programId)).toMatchObject([{ name: "Triporteur", workshop: null }]);
    await dropProjectMember(actor, { id, personId: shy.id });
    expect((await projectSheet(actor, id)).team).toHaveLength(1);
    await reviseProject(actor, said(id));
    expect(await projectsOf(partner, programId)).toEqual([]);
    await expect(projectSheet(partner, id)).rejects.toBeInstanceOf(NotFound);
  });

  it("link what is of the same programme, in the same workspace", async () => {
    const { actor, programId } = await ground();
    const { id } = await addProject(actor, { programId, name: "Triporteur" });
    const other = await ground();
    await expect(reviseProject(other.actor, said(id))).rejects.toBeInstanceOf(NotFound);
    await expect(trashProject(other.actor, { id })).rejects.toBeInstanceOf(NotFound);
    await expect(projectSheet(other.actor, id)).rejects.toBeInstanceOf(NotFound);
    await expect(setProjectItems(actor, { id, itemIds: [other.itemId] })).rejects.toMatchObject({ fields: { itemIds: { code: "notOneOfOurs" } } });
    await expect(setProjectEvidence(actor, { id, evidenceIds: [other.itemId] })).rejects.toMatchObject({ fields: { evidenceIds: { code: "notOneOfOurs" } } });
    await expect(addProject(actor, { programId, name: "x", workshopId: other.workshopId })).rejects.toMatchObject({ fields: { workshopId: { code: "notOneOfOurs" } } });
  });
});

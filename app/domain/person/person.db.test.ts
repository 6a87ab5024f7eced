import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { colleagueOf, newOwner } from "#app/auth/testing/test-actors.ts";
import { find } from "#app/domain/record/record.server.ts";
import { Forbidden, NotFound } from "#app/domain/refusal/refusal.ts";
import { addPerson } from "./add-person.server.ts";
import { erasePerson } from "./erase-person.server.ts";
import { restorePerson, revisePerson, trashPerson } from "./revise-person.server.ts";

useTestStore();

const namesOf = async (token: string) => (await db().select().from(t.names).where(eq(t.names.token, token))).map(({ name }) => name);
const change = { stakeholderId: null, skills: "CAO", consent: "network" as const };

describe("persons", () => {
  it("keeps each name under a token, and the journal knows none of them", async () => {
    const actor = await newOwner();
    const { id, token } = await addPerson(actor, { name: "Ada Lefèvre" });
    await revisePerson(actor, { id, revision: 1, name: "Ada Lefèvre-Roy", ...change });
    expect(await namesOf(token)).toEqual(["Ada Lefèvre", "Ada Lefèvre-Roy"]);
    const entries = await db().select().from(t.auditEntries).where(eq(t.auditEntries.subjectId, id));
    expect(entries.map(({ event, field }) => `${event} ${field ?? ""}`.trim()).sort()).toEqual(["changed consent", "changed name", "changed searchText", "changed skills", "created"]);
    expect(JSON.stringify(entries)).not.toContain("Ada");
  });

  it("refuses the same name twice in one organisation", async () => {
    const actor = await newOwner();
    await addPerson(actor, { name: "Ada Lefèvre" });
    await expect(addPerson(actor, { name: "ada lefevre" })).rejects.toMatchObject({ fields: { name: { code: "personTwice" } } });
  });

  it("is erased on request by an owner: the token stays, no name does", async () => {
    const actor = await newOwner();
    const { id, token } = await addPerson(actor, { name: "Ada Lefèvre", skills: "CAO" });
    await expect(erasePerson(await colleagueOf(actor, "editor"), { id })).rejects.toBeInstanceOf(Forbidden);
    await erasePerson(actor, { id });
    expect(await find(actor, t.persons, id)).toMatchObject({ token, name: "personne effacée", searchText: "personne effacee", skills: "", consent: "nowhere" });
    expect(await namesOf(token)).toEqual(["personne effacée"]);
    await expect(revisePerson(actor, { id, name: "Ada", ...change })).rejects.toMatchObject({ fields: { "": { code: "personErased" } } });
  });

  it("goes to the trash and comes back; is not found from elsewhere", async () => {
    const actor = await newOwner();
    const { id } = await addPerson(actor, { name: "Ada Lefèvre" });
    await trashPerson(actor, { id });
    await restorePerson(actor, { id });
    const stranger = await newOwner();
    for (const act of [trashPerson, restorePerson, erasePerson]) await expect(act(stranger, { id })).rejects.toBeInstanceOf(NotFound);
    await expect(revisePerson(stranger, { id, name: "x", ...change })).rejects.toBeInstanceOf(NotFound);
  });
});

import { describe, expect, it } from "vitest";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { colleagueOf, newOwner } from "#app/auth/testing/test-actors.ts";
import { addCommitment } from "#app/domain/commitment/add-commitment.server.ts";
import { commitmentsOfProgram } from "#app/domain/commitment/queries.server.ts";
import { addMeans } from "#app/domain/means/add-means.server.ts";
import { meansOf } from "#app/domain/means/queries.server.ts";
import { addPerson } from "#app/domain/person/add-person.server.ts";
import { personsOfStakeholder } from "#app/domain/person/queries.server.ts";
import { createProgram } from "#app/domain/program/create-program.server.ts";
import { newProgramInput } from "#app/domain/program/schema.ts";
import { addStakeholder } from "#app/domain/stakeholder/add-stakeholder.server.ts";
import { networkDirectoryOf } from "#app/domain/stakeholder/directory.server.ts";
import { networkSheet } from "#app/domain/stakeholder/queries.server.ts";
import { addQuote } from "./add-quote.server.ts";
import { quotesOf } from "./queries.server.ts";

useTestStore();

async function ground() {
  const actor = await newOwner();
  const { id: programId } = await createProgram(actor, newProgramInput.parse({ name: "Halle", currency: "EUR", daysPerPersonMonth: "20", firstVersion: "V0" }));
  const own = await addStakeholder(actor, { name: "Labo A" });
  const foreign = await addStakeholder(actor, { name: "Labo B", cv: "Secret", connection: "Par un ami", howToEngage: "Déjeuner" });
  return { actor, programId, own: own.id, foreign: foreign.id, partner: await colleagueOf(actor, "partner", own.id) };
}

describe("what a partner reads", () => {
  it("quotes: those with consent at network or public level, naming only who agreed to be named", async () => {
    const { actor, programId, partner } = await ground();
    const hidden = await addPerson(actor, { name: "Ada Lefèvre" });
    const named = await addPerson(actor, { name: "Bob Martin", consent: "public" });
    await addQuote(actor, { programId, text: "Dedans" });
    await addQuote(actor, { programId, text: "Sans nom", authorPersonId: hidden.id, author: "Ada Lefèvre", consent: true, disclosure: "network" });
    await addQuote(actor, { programId, text: "Nommé", authorPersonId: named.id, consent: true, disclosure: "public" });
    const read = await quotesOf(partner, programId);
    expect(read.map(({ text, said }) => [text, said])).toEqual([["Nommé", "Bob Martin"], ["Sans nom", ""]]);
    expect(JSON.stringify(read)).not.toContain("Ada");
    expect(await quotesOf(actor, programId)).toHaveLength(3);
  });

  it("commitments: those of their own side", async () => {
    const { actor, programId, own, foreign, partner } = await ground();
    await addCommitment(actor, { programId, stakeholderId: own, what: "Le nôtre" });
    await addCommitment(actor, { programId, stakeholderId: foreign, what: "Le leur", unit: "money", amount: 100 });
    expect((await commitmentsOfProgram(partner, programId)).map(({ what }) => what)).toEqual(["Le nôtre"]);
    expect(await commitmentsOfProgram(await colleagueOf(actor, "partner"), programId)).toEqual([]);
  });

  it("others’ sheets: a name and what is for the network, nothing the team thinks", async () => {
    const { actor, foreign, partner } = await ground();
    await addMeans(actor, { stakeholderId: foreign, kind: "money", label: "Fonds", disclosure: "team" });
    await addMeans(actor, { stakeholderId: foreign, kind: "skill", label: "Soudure", disclosure: "network" });
    await addPerson(actor, { name: "Ada Lefèvre", stakeholderId: foreign });
    const read = [await networkSheet(partner, foreign), await networkDirectoryOf(partner, { page: 1 }), await meansOf(partner, foreign, true), await personsOfStakeholder(partner, foreign, true)];
    const said = JSON.stringify(read);
    expect(said).toContain("Labo B");
    expect(said).toContain("Soudure");
    for (const kept of ["Secret", "Par un ami", "Déjeuner", "Fonds", "Ada"]) expect(said).not.toContain(kept);
  });
});

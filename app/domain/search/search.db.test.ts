import { describe, expect, it } from "vitest";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { colleagueOf, newOwner } from "#app/auth/testing/test-actors.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { captureLines } from "#app/domain/captured-line/capture-lines.server.ts";
import { addPair } from "#app/domain/pair/add-pair.server.ts";
import { addPerson } from "#app/domain/person/add-person.server.ts";
import { erasePerson } from "#app/domain/person/erase-person.server.ts";
import { createProgram } from "#app/domain/program/create-program.server.ts";
import { newProgramInput } from "#app/domain/program/schema.ts";
import { addQuote } from "#app/domain/quote/add-quote.server.ts";
import { create, restore, revise, trash } from "#app/domain/record/record.server.ts";
import { Forbidden } from "#app/domain/refusal/refusal.ts";
import { addStakeholder } from "#app/domain/stakeholder/add-stakeholder.server.ts";
import { usagesOf } from "#app/domain/usage/queries.server.ts";
import { newId } from "#app/platform/ids.ts";
import { searchOf } from "./queries.server.ts";
import type { SeededLabels } from "./seeds-asked.ts";
import { rebuildSearch } from "./rebuild-search.server.ts";

useTestStore();

const seeded: SeededLabels[] = [{ list: "usage", labels: { territories: "Expérimenter dans des territoires", train: "Former des étudiants" } }, { list: "category", labels: { media: "Médias" } }];
const found = async (actor: Actor, q: string, page = 1) => (await searchOf(actor, { q, page, seeded })).hits;
const titles = async (actor: Actor, q: string) => (await found(actor, q)).map(({ title }) => title);
const programOf = async (actor: Actor) => (await createProgram(actor, newProgramInput.parse({ name: "Halle", currency: "EUR", daysPerPersonMonth: "20", firstVersion: "V0", sponsor: "Ville" }))).id;
const observe = (actor: Actor, programId: string, what: string, source = "") =>
  write(actor.workspaceId, () => create(actor, t.observations, { kind: "observation", programId }, { programId, kind: "surprise", what, source, on: actor.today }));

describe("what is found", () => {
  it("is found by the beginning of its words, in any order, without accents nor case", async () => {
    const actor = await newOwner();
    const programId = await programOf(actor);
    await observe(actor, programId, "La mobilité des écoliers à l’Île-d’Yeu");
    for (const q of ["mobilite", "MOBILITÉ", "ecol mobil", "yeu", "l'ile", "ile-d’yeu"]) expect(await titles(actor, q), q).toEqual(["La mobilité des écoliers à l’Île-d’Yeu"]);
    for (const q of ["obilite", "mobilite voiture", "", "   ", "%", "_"]) expect(await titles(actor, q), q).toEqual([]);
  });

  it("comes in order: a title that begins with it, one that holds it, a text that does", async () => {
    const actor = await newOwner();
    const programId = await programOf(actor);
    await observe(actor, programId, "Autre chose", "vu par un vélo");
    await observe(actor, programId, "Un vélo cargo");
    await observe(actor, programId, "Vélo partagé");
    expect(await titles(actor, "velo")).toEqual(["Vélo partagé", "Un vélo cargo", "Autre chose"]);
  });

  it("comes in the same order, page by page, when the words are common", async () => {
    const actor = await newOwner();
    const programId = await programOf(actor);
    for (let index = 0; index < 70; index += 1) await observe(actor, programId, `Relevé ${100 + index}`, "un trajet");
    await observe(actor, programId, "Trajet du matin");
    const pages = await Promise.all([1, 2, 3, 4, 5].map((page) => searchOf(actor, { q: "trajet", page, seeded })));
    expect(pages.map(({ hits, more }) => [hits.length, more])).toEqual([[20, true], [20, true], [20, true], [11, false], [0, false]]);
    expect(pages[0]!.hits.slice(0, 2).map(({ title }) => title)).toEqual(["Trajet du matin", "Relevé 169"]);
    expect(new Set(pages.flatMap(({ hits }) => hits.map(({ id }) => id))).size).toBe(71);
    expect(await titles(actor, "trajet 123")).toEqual(["Relevé 123"]);
  });

  it("is a pair by its usage, in any language, and its stakeholder, also once renamed; a hypothesis by its number", async () => {
    const actor = await newOwner();
    const programId = await programOf(actor);
    const stakeholder = await addStakeholder(actor, { name: "Lycée Blériot" });
    const usageId = (await usagesOf(actor)).find(({ seedKey }) => seedKey === "territories")!.id;
    const pair = await addPair(actor, { programId, usageId, stakeholderId: stakeholder.id });
    expect((await found(actor, "bleriot experimenter")).map(({ id }) => id)).toEqual([pair.id]);
    await write(actor.workspaceId, () => revise(actor, t.stakeholders, { kind: "stakeholder" }, { id: stakeholder.id, values: { name: "Campus Ader" } }));
    expect((await found(actor, "ader")).map(({ kind }) => kind).sort()).toEqual(["pair", "stakeholder"]);
    expect(await found(actor, "bleriot")).toEqual([]);
  });

  it("leaves with the trash and comes back with it", async () => {
    const actor = await newOwner();
    const programId = await programOf(actor);
    const { id } = await observe(actor, programId, "Un triporteur");
    await write(actor.workspaceId, () => trash(actor, t.observations, { kind: "observation", programId }, id));
    expect(await found(actor, "triporteur")).toEqual([]);
    await write(actor.workspaceId, () => restore(actor, t.observations, { kind: "observation", programId }, id));
    expect(await titles(actor, "triporteur")).toEqual(["Un triporteur"]);
  });

  it("is not written when its record is not", async () => {
    const actor = await newOwner();
    const programId = await programOf(actor);
    const failing = write(actor.workspaceId, async () => {
      await create(actor, t.observations, { kind: "observation", programId }, { programId, kind: "surprise", what: "Un gyropode", on: actor.today });
      throw new Error("undone");
    });
    await expect(failing).rejects.toThrow("undone");
    expect(await found(actor, "gyropode")).toEqual([]);
  });
});

describe("who finds", () => {
  it("nobody finds what is of another workspace", async () => {
    const [actor, stranger] = [await newOwner(), await newOwner()];
    await observe(actor, await programOf(actor), "Un triporteur");
    expect(await found(stranger, "triporteur")).toEqual([]);
  });

  it("a partner finds what the network may read and what is their own", async () => {
    const owner = await newOwner();
    const programId = await programOf(owner);
    const [own, other] = [await addStakeholder(owner, { name: "Atelier Sien", cv: "soudure secrete" }), await addStakeholder(owner, { name: "Atelier Autre", cv: "vernis secret" })];
    const impact = (statement: string, disclosure: "team" | "network", lensId: string | null = null) => write(owner.workspaceId, () =>
      create(owner, t.impacts, { kind: "impact", programId }, { programId, number: statement.length, kind: "risk", statement, disclosure, lensId }));
    const legal = (await db().select().from(t.listEntries)).find(({ workspaceId, seedKey }) => workspaceId === owner.workspaceId && seedKey === "legal")!;
    await impact("Risque kappa dit", "network");
    await impact("Risque kappa gardé là", "team");
    await impact("Risque kappa juridique aussi", "network", legal.id);
    await addQuote(owner, { programId, text: "Parole kappa", author: "Tu", consent: true, disclosure: "network" });
    await addQuote(owner, { programId, text: "Parole kappa sans accord" });
    await addPerson(owner, { name: "Zoé Kappa", stakeholderId: other.id, consent: "network" });
    await addPerson(owner, { name: "Yann Kappa", stakeholderId: other.id });
    const partner = await colleagueOf(owner, "partner", own.id);
    expect((await titles(partner, "kappa")).sort()).toEqual(["Parole kappa", "Risque kappa dit", "Zoé Kappa"]);
    expect(await found(partner, "zoe")).toMatchObject([{ kind: "person", at: { kind: "stakeholder", id: other.id } }]);
    expect(await titles(partner, "atelier")).toEqual(["Atelier Autre", "Atelier Sien"]);
    expect(await titles(partner, "soudure")).toEqual(["Atelier Sien"]);
    expect(await titles(partner, "vernis")).toEqual([]);
    expect(await titles(owner, "kappa")).toHaveLength(7);
  });

  it("only the team finds lines to sort", async () => {
    const owner = await newOwner();
    const programId = await programOf(owner);
    await captureLines(owner, programId, [{ id: newId(), text: "une idée de remorque", kind: null }]);
    expect(await titles(await colleagueOf(owner, "editor"), "remorque")).toEqual(["une idée de remorque"]);
    expect(await titles(await colleagueOf(owner, "viewer"), "remorque")).toEqual([]);
  });

  it("nobody finds what an actor can lose", async () => {
    const owner = await newOwner();
    const programId = await programOf(owner);
    const stakeholder = await addStakeholder(owner, { name: "Fonderie" });
    const [version] = await db().select({ id: t.resourceVersions.id }).from(t.resourceVersions);
    await write(owner.workspaceId, async () => {
      const { id: iterationId } = await create(owner, t.iterations, { kind: "iteration", programId }, { programId, number: 1, state: "draft", baseVersionId: version!.id });
      await create(owner, t.lossAbilities, { kind: "ability", programId }, { iterationId, stakeholderId: stakeholder.id, unit: "money", amount: 77_777_777 });
    });
    expect(JSON.stringify([await db().select().from(t.searchEntries), await db().select().from(t.searchWords)])).not.toMatch(/7777/);
  });

  it("keeps no word of someone erased", async () => {
    const owner = await newOwner();
    const { id } = await addPerson(owner, { name: "Zéphyrine Obscure", skills: "dinanderie" });
    await addQuote(owner, { programId: await programOf(owner), text: "Bonjour", author: "Zéphyrine", authorPersonId: id });
    await erasePerson(owner, { id });
    const all = JSON.stringify([await db().select().from(t.searchEntries), await db().select().from(t.searchWords)]);
    expect(all).not.toMatch(/zephyrine|obscure|dinanderie/);
  });

  it("an owner makes the search anew, others may not", async () => {
    const owner = await newOwner();
    await observe(owner, await programOf(owner), "Un triporteur");
    await write(owner.workspaceId, () => db().delete(t.searchEntries));
    expect(await found(owner, "triporteur")).toEqual([]);
    expect((await rebuildSearch(owner)).records).toBeGreaterThan(8);
    expect(await titles(owner, "triporteur")).toEqual(["Un triporteur"]);
    await expect(rebuildSearch(await colleagueOf(owner, "editor"))).rejects.toBeInstanceOf(Forbidden);
  });
});

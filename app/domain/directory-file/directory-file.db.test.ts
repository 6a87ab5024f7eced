import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { newOwner } from "#app/auth/testing/test-actors.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { addPerson } from "#app/domain/person/add-person.server.ts";
import { rebuildSearchOf } from "#app/domain/search/rebuild-search.server.ts";
import { addStakeholder } from "#app/domain/stakeholder/add-stakeholder.server.ts";
import { reviseOwnSheet } from "#app/domain/stakeholder/revise-own-sheet.server.ts";
import { listOf } from "#app/domain/workspace/queries.server.ts";
import { directoryFileWords, everyFileWords } from "#app/http/directory-file-words.server.ts";
import { countsOf } from "./compare-lines.ts";
import { importFile } from "./import-file.server.ts";
import { planFile } from "./plan-file.server.ts";
import { directoryFile } from "./write-file.server.ts";

useTestStore();

const stakeholdersOf = (actor: Actor) => db().select().from(t.stakeholders).where(eq(t.stakeholders.workspaceId, actor.workspaceId)).orderBy(t.stakeholders.searchText);
const journalled = (actor: Actor) => db().$count(t.auditEntries, eq(t.auditEntries.workspaceId, actor.workspaceId));

async function some(actor: Actor) {
  const [first, second, third] = await listOf(actor, "category");
  const lab = await addStakeholder(actor, { name: "=cmd|'/c calc'!A1", categoryId: first!.id, otherCategoryIds: [second!.id, third!.id], competitor: true, engagement: "interested", engagementOn: "2026-02-01", connection: "-5; \"dit\"\nsur deux lignes" });
  await reviseOwnSheet(actor, { id: lab.id, cv: "'=1+1", experience: "@moi", advice: "+33", links: "https://a.example" });
  await addStakeholder(actor, { name: "Réseau E", nature: "informal" });
  await addPerson(actor, { name: "Ada Lefèvre", stakeholderId: lab.id, skills: "CAO", consent: "public" });
  await addPerson(actor, { name: "Bob" });
}

describe("the directory as a file", () => {
  it.each(["fr", "en"] as const)("exported and imported in %s, changes nothing and writes nothing", async (language) => {
    const actor = { ...(await newOwner()), language };
    await some(actor);
    const before = [await stakeholdersOf(actor), await journalled(actor)];
    for (const kind of ["stakeholder", "person"] as const) {
      const file = await directoryFile(actor, kind, directoryFileWords(language));
      expect(file).not.toMatch(/(^|[;,"\n])[=@]/);
      expect(await importFile(actor, kind, file, everyFileWords())).toEqual({ fresh: 0, changed: 0, same: 2, refused: 0, cells: 0 });
    }
    expect([await stakeholdersOf(actor), await journalled(actor)]).toEqual(before);
  });

  it("adds, changes and says what it did not take; the search finds what came in", async () => {
    const actor = await newOwner();
    const { id } = await addStakeholder(actor, { name: "Labo A" });
    const file = `Nom;Catégorie;Engagement;Engagement le;Concurrent;Colonne à nous\r\nLabo A;Laboratoires;engagé;01/02/2026;oui;x\r\nÉcole D;Motos;;;;\r\nécole d;;;;;\r\n;;;;oui;\r\n`;
    const plan = await planFile(actor, "stakeholder", file, everyFileWords());
    expect(plan.ignored).toEqual(["Colonne à nous"]);
    const counts = await importFile(actor, "stakeholder", file, everyFileWords());
    expect(counts).toEqual(countsOf(plan.outcomes));
    expect(counts).toMatchObject({ fresh: 1, changed: 1, refused: 2 });
    expect((await stakeholdersOf(actor)).map(({ name, engagement, engagementOn, competitor }) => [name, engagement, engagementOn, competitor])).toEqual([
      ["École D", "identified", "2026-03-02", false], ["Labo A", "committed", "2026-02-01", true],
    ]);
    const told = await db().select().from(t.auditEntries).where(and(eq(t.auditEntries.workspaceId, actor.workspaceId), eq(t.auditEntries.subjectId, id)));
    expect(told.map(({ field }) => field)).toEqual(expect.arrayContaining(["competitor", "engagement"]));
    const kept = await db().select().from(t.searchEntries).orderBy(t.searchEntries.id);
    await rebuildSearchOf(actor.workspaceId);
    expect(kept).toEqual(await db().select().from(t.searchEntries).orderBy(t.searchEntries.id));
  });

  it("takes persons with their organisation, or without one that is not there", async () => {
    const actor = await newOwner();
    const { id } = await addStakeholder(actor, { name: "Labo A" });
    const file = `name,stakeholder,skills,name shown\nAda,labo a,CAO,to the public\nBob,Labo Z,,\nAda,Labo A,Autre,\n`;
    expect(await importFile(actor, "person", file, everyFileWords())).toEqual({ fresh: 2, changed: 0, same: 0, refused: 1, cells: 2 - 1 });
    const people = await db().select().from(t.persons).where(eq(t.persons.workspaceId, actor.workspaceId)).orderBy(t.persons.searchText);
    expect(people.map(({ name, stakeholderId, skills }) => [name, stakeholderId, skills])).toEqual([["Ada", id, "CAO"], ["Bob", null, ""]]);
    expect((await importFile(actor, "person", file, everyFileWords())).fresh).toBe(0);
  });

  it("takes 5,000 rows in one go, and refuses what is no directory before a row is written", async () => {
    const actor = await newOwner();
    const rows = Array.from({ length: 5_000 }, (_, at) => `Organisation ${at};école`).join("\n");
    expect(await importFile(actor, "stakeholder", `Nom;Nature\n${rows}`, everyFileWords())).toMatchObject({ fresh: 5_000, cells: 5_000 });
    const refused = (text: string) => expect(importFile(actor, "stakeholder", text, everyFileWords())).rejects;
    await refused("").toMatchObject({ fields: { file: { code: "fileEmpty" } } });
    await refused("a;b\n1;2").toMatchObject({ fields: { file: { code: "fileWithoutName" } } });
    await refused('Nom;b\n"x;2').toMatchObject({ fields: { file: { code: "fileUnclosed" } } });
    await refused(`Nom\n${"x\n".repeat(10_001)}`).toMatchObject({ fields: { file: { code: "fileTooLong" } } });
    expect(await db().$count(t.stakeholders, eq(t.stakeholders.workspaceId, actor.workspaceId))).toBe(5_000);
  }, 60_000);
});

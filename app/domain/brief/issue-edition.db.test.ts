import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { colleagueOf, newOwner, onDay } from "#app/auth/testing/test-actors.ts";
import { lossScene, move, runningScene, type Scene } from "#app/domain/affordable-loss/testing/loss-scene.ts";
import { answerDecision } from "#app/domain/decision/answer-decision.server.ts";
import { askDecision } from "#app/domain/decision/ask-decision.server.ts";
import type { DisclosureLevel } from "#app/domain/disclosure/disclosure.ts";
import { addPerson } from "#app/domain/person/add-person.server.ts";
import { erasePerson } from "#app/domain/person/erase-person.server.ts";
import { Forbidden, NotFound, Refusal } from "#app/domain/refusal/refusal.ts";
import { briefWords } from "#app/i18n/brief-words.ts";
import { fr } from "#app/i18n/fr.ts";
import { editionAt, editionDocument, editionsOf } from "./editions.server.ts";
import { fingerprintOf } from "./fingerprint.server.ts";
import { issueEdition } from "./issue-edition.server.ts";
import { saveSection } from "./save-section.server.ts";
import type { SectionKey } from "./section.ts";

useTestStore();

const words = briefWords(fr, "fr");
const say = ({ owner, programId }: Scene, key: SectionKey, text: string) => saveSection(owner, { programId, key }, { text, revision: 0, choice: null });
const issue = ({ owner, programId }: Scene, audience: DisclosureLevel = "comex", after = 0) => issueEdition(owner, { programId, audience, after }, words);
const rowOf = async ({ programId }: Scene) => (await db().select().from(t.briefEditions).where(eq(t.briefEditions.programId, programId)))[0]!;
const codeOf = (error: unknown) => (error instanceof Refusal ? error.fields[""]?.code : error);

describe("issuing an edition", () => {
  it("freezes the texts and the data under a fingerprint, with a number, and journals it", async () => {
    const scene = await runningScene();
    await say(scene, "loss", "Utilisé : {{loss.used.money}}.\n\n::loss");
    await move(scene, "spent", 3_000_00);
    expect(await issue(scene)).toMatchObject({ number: 1 });
    const row = await rowOf(scene);
    expect(fingerprintOf(row.content)).toBe(row.fingerprint);
    await move(scene, "spent", 1_000_00);
    await say(scene, "context", "Écrit après.");
    const document = await editionDocument(scene.owner, { id: scene.programId }, 1, words);
    expect(document.sections.map(({ key }) => key)).toEqual(["loss"]);
    expect(JSON.stringify(document.sections)).toContain("3\u202f000\u00a0€");
    expect(JSON.stringify(document.sections)).not.toContain("4\u202f000");
    expect(await db().$count(t.auditEntries, eq(t.auditEntries.event, "issued"))).toBe(1);
  });

  it("refuses a note of which nothing is written", async () => {
    const scene = await lossScene();
    await expect(issue(scene).catch(codeOf)).resolves.toBe("editionEmpty");
    expect(await editionsOf(scene.owner, scene.programId)).toEqual([]);
  });

  it("gives two people who issue at once one edition and one refusal", async () => {
    const scene = await lossScene();
    await say(scene, "context", "Un texte.");
    const outcomes = await Promise.all([issue(scene).catch(codeOf), issue(scene).catch(codeOf)]);
    expect(outcomes).toContain("editionMeanwhile");
    expect((await editionsOf(scene.owner, scene.programId)).map(({ number }) => number)).toEqual([1]);
    expect(await issue(scene, "comex", 1)).toMatchObject({ number: 2 });
  });

  it("is the team's; reading is for those inside, whatever the audience; another workspace has none", async () => {
    const scene = await lossScene();
    await say(scene, "context", ":::public\nUn texte public.\n:::");
    for (const role of ["viewer", "partner"] as const) {
      const actor = await colleagueOf(scene.owner, role);
      await expect(issueEdition(actor, { programId: scene.programId, audience: "comex", after: 0 }, words)).rejects.toBeInstanceOf(Forbidden);
    }
    await issue(scene, "public");
    const partner = await colleagueOf(scene.owner, "partner", scene.sponsorId);
    await expect(editionAt(partner, scene.programId, 1)).rejects.toBeInstanceOf(Forbidden);
    const stranger = await newOwner();
    await expect(editionAt(stranger, scene.programId, 1)).rejects.toBeInstanceOf(NotFound);
    await expect(issueEdition(stranger, { programId: scene.programId, audience: "comex", after: 0 }, words)).rejects.toBeInstanceOf(NotFound);
    await expect(editionAt(scene.owner, scene.programId, 2)).rejects.toBeInstanceOf(NotFound);
  });
});

describe("what outsiders may not read", () => {
  it.each([
    ["a live loss", "Soit {{loss.used.money}}."], ["a block of losses", "::loss"], ["risks", "::risks"], ["an objection", "::objections"], ["a loss typed by hand", "Soit 12 000 € de perte."], ["person-months", "Environ 4,5 h.m."],
    ["a person without consent", "Selon Paula Prénom, tout va bien."], ["a partner's figure", "Le Collectif Z apporte 3 000 €."],
  ])("%s refuses the edition, and nothing is written", async (_name, text) => {
    const scene = await runningScene();
    await addPerson(scene.owner, { name: "Paula Prénom", consent: "inside" });
    await write(scene.owner.workspaceId, async () => {
      const [partner] = await db().insert(t.stakeholders).values({ workspaceId: scene.owner.workspaceId, createdAt: scene.owner.now, createdBy: scene.owner.memberId, name: "Collectif Z", searchText: "collectif z" }).returning();
      await db().insert(t.pairs).values({ workspaceId: scene.owner.workspaceId, createdAt: scene.owner.now, createdBy: scene.owner.memberId, programId: scene.programId, usageId: (await db().select().from(t.usages))[0]!.id, stakeholderId: partner!.id });
    });
    await say(scene, "context", `:::network\nDébut.\n\n${text}\n:::`);
    await expect(issue(scene, "network").catch(codeOf)).resolves.toBe("editionDisclosure");
    expect(await db().$count(t.briefEditions)).toBe(0);
    expect(await issue(scene, "comex")).toMatchObject({ number: 1 });
  });

  it("stays out of an edition for them when it is marked for the committee", async () => {
    const scene = await runningScene();
    await say(scene, "context", ":::public\nNous ouvrons une halle.\n:::\n\n:::comex\nSoit 12 000 € de perte, {{loss.used.money}}.\n:::");
    await issue(scene, "public");
    const document = await editionDocument(scene.owner, { id: scene.programId }, 1, words);
    expect(JSON.stringify(document)).not.toMatch(/12 000|Ville|Décideur|Odile/);
    expect(document).toMatchObject({ fingerprint: null, confidentiality: null, sections: [{ number: "1", blocks: [{ text: [{ text: "Nous ouvrons une halle." }] }] }] });
  });
});

describe("people in an edition", () => {
  it("stand apart by token; erasing one leaves the content as it was", async () => {
    const scene = await lossScene();
    const { id, token } = await addPerson(scene.owner, { name: "Paula Prénom", consent: "public" });
    await say(scene, "context", "Paula Prénom a prêté la clé.");
    await issue(scene);
    const before = await rowOf(scene);
    expect(before.content).toContain(`⟦${token}⟧`);
    expect(before.content).not.toContain("Paula");
    expect(JSON.stringify(await editionDocument(scene.owner, { id: scene.programId }, 1, words))).toContain("Paula Prénom a prêté");
    await erasePerson(scene.owner, { id });
    expect(await rowOf(scene)).toEqual(before);
    expect(JSON.stringify(await editionDocument(scene.owner, { id: scene.programId }, 1, words))).toContain("personne effacée a prêté");
  });
});

describe("a decision on what an edition asked", () => {
  it("is written back on it, and the edition does not change", async () => {
    const scene = await runningScene();
    await say(scene, "decision", "Nous proposons d’ouvrir.");
    const { id: requestId } = await askDecision(scene.owner, { subjectKind: "version", subjectId: scene.baseVersionId, sentence: "Ouvrir la halle" });
    await issue(scene);
    const before = await rowOf(scene);
    const conditions = [{ title: "Relire", owner: "Juriste", dueOn: "2030-02-28" }];
    await answerDecision(onDay(scene.owner, "2030-01-02"), { requestId, answer: "go-with-conditions", reason: "Un cadre d’abord", onBehalfOf: "COMEX", conditions });
    expect(await rowOf(scene)).toEqual(before);
    expect((await editionsOf(scene.owner, scene.programId))[0]).toMatchObject({ decisions: [{ answer: "go-with-conditions", on: "2030-01-02", conditions: [{ title: "Relire" }] }] });
    expect(await db().$count(t.auditEntries, eq(t.auditEntries.subjectKind, "edition"))).toBe(2);
  });

  it("on something else leaves it alone", async () => {
    const scene = await runningScene();
    await say(scene, "decision", "Pour information.");
    await issue(scene);
    const { id: requestId } = await askDecision(scene.owner, { subjectKind: "version", subjectId: scene.baseVersionId, sentence: "Ouvrir la halle" });
    await answerDecision(scene.owner, { requestId, answer: "go", reason: "Oui", onBehalfOf: "COMEX" });
    expect((await editionsOf(scene.owner, scene.programId))[0]?.decisions).toEqual([]);
  });
});

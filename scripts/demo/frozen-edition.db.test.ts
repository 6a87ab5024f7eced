import { and, eq, isNull } from "drizzle-orm";
import { expect, test } from "vitest";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { authorizeMember } from "#app/auth/require-member.server.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { lossByActor } from "#app/domain/affordable-loss/queries.server.ts";
import { addSums } from "#app/domain/affordable-loss/sum.ts";
import { amend } from "#app/domain/amendment/amend.server.ts";
import { briefFacts } from "#app/domain/brief/brief-facts.server.ts";
import type { BriefDocument, BriefTable } from "#app/domain/brief/brief-document.ts";
import { composeBrief } from "#app/domain/brief/compose-brief.ts";
import { draftContent } from "#app/domain/brief/draft-content.server.ts";
import { editionPage } from "#app/domain/brief/edition-page.server.ts";
import { editionAt, editionDocument } from "#app/domain/brief/editions.server.ts";
import { fingerprintOf } from "#app/domain/brief/fingerprint.server.ts";
import { figuresOf } from "#app/domain/brief/figures.ts";
import { issueEdition } from "#app/domain/brief/issue-edition.server.ts";
import { frozenView, sinceLastEdition } from "#app/domain/brief/since-edition.server.ts";
import { executiveView } from "#app/domain/dashboard/executive-view.server.ts";
import { erasePerson } from "#app/domain/person/erase-person.server.ts";
import { changeProgram } from "#app/domain/program/change-program.server.ts";
import { programAt, usOf } from "#app/domain/program/queries.server.ts";
import { reviseStakeholder } from "#app/domain/stakeholder/revise-stakeholder.server.ts";
import { exportWorkspace } from "#app/domain/workspace-export/export-workspace.server.ts";
import { briefWords } from "#app/i18n/brief-words.ts";
import { fr } from "#app/i18n/fr.ts";
import { tellDemo } from "./tell-demo.ts";

useTestStore();

const words = briefWords(fr, "fr");

async function told() {
  await tellDemo();
  const memberAs = async (email: string) => {
    const [account] = await db().select().from(t.accounts).where(eq(t.accounts.email, email));
    return authorizeMember(account!, "pom", new Date("2018-06-12T09:00:00Z"));
  };
  const [actor, owner] = [await memberAs("equipe@pom.example"), await memberAs("proprietaire@pom.example")];
  return { actor, owner, program: await programAt(actor, "pom") };
}

const rowOf = async (number: number) => (await db().select().from(t.briefEditions).where(eq(t.briefEditions.number, number)))[0]!;

/** What one may do to the records after an edition was issued. */
async function change(actor: Actor, owner: Actor, programId: string): Promise<void> {
  const [sponsor] = (await usOf(actor, programId)).filter(({ role }) => role === "sponsor");
  await reviseStakeholder(actor, { id: sponsor!.id, name: "Constructeur renommé" });
  const [verdict] = await db().select({ id: t.verdicts.id }).from(t.verdicts).innerJoin(t.hypotheses, eq(t.hypotheses.id, t.verdicts.hypothesisId)).innerJoin(t.iterations, eq(t.iterations.id, t.hypotheses.iterationId))
    .where(and(eq(t.iterations.number, 2), eq(t.verdicts.result, "validated")));
  await amend(actor, { subjectKind: "verdict", subjectId: verdict!.id, field: "result", after: "inconclusive", reason: "Une mesure était fausse" });
  const impacts = await db().select({ id: t.impacts.id }).from(t.impacts).where(and(eq(t.impacts.kind, "risk"), isNull(t.impacts.deletedAt))).orderBy(t.impacts.number);
  await write(actor.workspaceId, async () => {
    await db().update(t.impacts).set({ deletedAt: actor.now }).where(eq(t.impacts.id, impacts[0]!.id));
  });
  const [row] = await db().select().from(t.programs).where(eq(t.programs.id, programId));
  const { purpose, challenge, currency, daysPerPersonMonth, revision } = row!;
  await changeProgram(owner, programId, { name: "Programme renommé", purpose, challenge, currency, daysPerPersonMonth, revision, sponsorId: sponsor!.id, facilitatorId: null });
  const [person] = await db().select().from(t.persons).where(isNull(t.persons.deletedAt));
  await erasePerson(owner, { id: person!.id });
}

test("an edition is the same to the byte after people, records and the programme were renamed, amended, deleted", { timeout: 60_000 }, async () => {
  const { actor, owner, program } = await told();
  await issueEdition(actor, { programId: program.id, audience: "comex", after: 1 }, words);
  const before = [await rowOf(1), await rowOf(2)];
  const documents = await Promise.all([1, 2].map((number) => editionDocument(actor, program, number, words)));
  await change(actor, owner, program.id);
  expect([await rowOf(1), await rowOf(2)]).toEqual(before);
  for (const { content, fingerprint } of before) expect(fingerprintOf(content)).toBe(fingerprint);
  expect(await Promise.all([1, 2].map((number) => editionDocument(actor, program, number, words)))).toEqual(documents);
  const renamed = await programAt(actor, program.slug);
  const { view } = await frozenView(actor, renamed, 1);
  expect([view.program.name, view.today]).toEqual([program.name, "2018-04-27"]);
  const live = await executiveView(actor, renamed);
  expect(live.program.name).toBe("Programme renommé");
  expect(await sinceLastEdition(actor, live)).toMatchObject({ number: 2, changed: expect.any(Number) });
});

test("what changed since the edition before is said in sentences and figures", { timeout: 60_000 }, async () => {
  const { actor, program } = await told();
  await issueEdition(actor, { programId: program.id, audience: "comex", after: 1 }, words);
  const { since, live, decisions } = await editionPage(actor, program, 2, words);
  expect(live).toEqual([]);
  expect(decisions).toEqual([]);
  expect(since).toEqual(expect.arrayContaining([
    "Décision sur l’itération 3\u00a0: Go sous conditions, le 27/04/2018.", "Condition tenue\u00a0: Faire relire la convention type par le service juridique.",
    "Condition posée, en attente\u00a0: Trouver un second territoire d’essai.", "Hypothèses, invalidées\u00a0: 3 → 4.",
  ]));
  expect((await editionPage(actor, program, 1, words)).decisions).toMatchObject([{ answer: "go-with-conditions" }]);
});

const textOf = (cells: BriefTable["rows"][number]) => cells.map(({ text }) => text.map((run) => run.text).join(""));
const tableNamed = ({ sections, annexes }: BriefDocument, caption: RegExp) =>
  [...sections, ...annexes].flatMap(({ blocks }) => blocks).filter((block) => block.kind === "table").findLast((block) => caption.test(block.caption))!;

test("the page, the note and the export hold the same figures", { timeout: 60_000 }, async () => {
  const { actor, owner, program } = await told();
  const facts = await briefFacts(actor, program);
  const figures = figuresOf(facts);
  const loss = await lossByActor(actor, facts.iteration!.id);
  const { figures: exported } = JSON.parse(await exportWorkspace(owner));
  const ofIteration = exported.iterations.find((one: { iterationId: string }) => one.iterationId === facts.iteration!.id);
  for (const unit of ["money", "person-months"] as const) {
    const { used, open, ceiling } = loss.totals[unit];
    const { total } = ofIteration.byUnit.find((one: { unit: string }) => one.unit === unit);
    expect(total).toMatchObject({ used, open, ceiling });
    expect(figures[`loss.engaged.${unit}`]).toMatchObject({ value: addSums([used, open]).known, unknown: addSums([used, open]).unknown });
    expect(figures[`loss.ceiling.${unit}`]).toMatchObject({ value: ceiling });
  }
  const document = composeBrief({ content: await draftContent(actor, program, "comex"), audience: "comex", words, fingerprint: null });
  expect(textOf(tableNamed(document, /^Perte acceptable/).total!)).toEqual(["Total", "48\u202f000", "31\u202f000 + n.c.", "6,5", "3,2", ""]);
  const levels: { impactId: string; stage: string; versionId: string; level: number | null }[] = exported.programs[0].impactLevels;
  const current = facts.view.evolution.spec!.versions.find((version) => version.current)!.id;
  const risks = facts.impacts.filter(({ kind, observed }) => kind === "risk" && observed !== null);
  const rows = tableNamed(document, /risques au registre/).rows.map(textOf);
  for (const { id, statement, observed } of risks) {
    expect(levels.find((one) => one.impactId === id && one.stage === "observed" && one.versionId === current)?.level, statement).toBe(observed);
    expect(rows.find(([name]) => name === statement)?.at(-1)).toBe(String(observed));
  }
  const { content } = await editionAt(actor, program.id, 1);
  const edition = JSON.parse(await exportWorkspace(owner)).records.briefEditions[0];
  expect(JSON.parse(edition.content).figures["verdicts.validated"].value).toBe(content.facts.view.learned.counts.validated);
});

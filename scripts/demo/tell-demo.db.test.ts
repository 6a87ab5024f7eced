import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { composeBrief } from "#app/domain/brief/compose-brief.ts";
import { editionAt, editionsOf } from "#app/domain/brief/editions.server.ts";
import { sectionsOf } from "#app/domain/brief/queries.server.ts";
import { briefWords } from "#app/i18n/brief-words.ts";
import { fr } from "#app/i18n/fr.ts";
import { authorizeMember } from "#app/auth/require-member.server.ts";
import { firstStepsOf } from "#app/domain/affordable-loss/first-step-queries.server.ts";
import { lossByActor } from "#app/domain/affordable-loss/queries.server.ts";
import { overrunsOf } from "#app/domain/decision/overruns.server.ts";
import { conditionsOf, decisionsOf, openRequests } from "#app/domain/decision/queries.server.ts";
import { objectionsOf } from "#app/domain/objection/queries.server.ts";
import { listHypotheses } from "#app/domain/hypothesis/list-hypotheses.server.ts";
import { iterationsOf, programAt, versionsOf } from "#app/domain/program/queries.server.ts";
import { verdictCounts } from "#app/domain/verdict/verdict.ts";
import { usagesOf } from "#app/domain/usage/queries.server.ts";
import { listOf } from "#app/domain/workspace/queries.server.ts";
import { ACTIONS } from "./source/actions.ts";
import { OPENING_ITEMS, QUOTES } from "./source/workshop.ts";
import { ORGANISATIONS } from "./source/organisations.ts";
import { FACILITATOR, PARTICIPANTS } from "./source/participants.ts";
import { QUESTIONS } from "./source/questions.ts";
import { tellDemo } from "./tell-demo.ts";

useTestStore();

async function told() {
  const signIns = await tellDemo();
  const [account] = await db().select().from(t.accounts).where(eq(t.accounts.email, "equipe@pom.example"));
  const actor = await authorizeMember(account!, "pom", new Date("2018-06-12T09:00:00Z"));
  const program = await programAt(actor, "pom");
  const iterations = await iterationsOf(actor, program.id);
  return { signIns, actor, program, iterations, running: iterations.at(-1)! };
}

type Demo = Awaited<ReturnType<typeof told>>;

async function holdsTheSource(demo: Demo): Promise<void> {
  const { actor } = demo;
  expect(await db().$count(t.workshopAttendances)).toBe(20);
  expect((await usagesOf(actor)).filter(({ seedKey }) => seedKey !== null)).toHaveLength(7);
  expect(await listOf(actor, "category")).toHaveLength(9);
  expect(await listOf(actor, "purpose")).toHaveLength(5);
  const actions = await db().select().from(t.actions).where(eq(t.actions.sourceKind, "workshop")).orderBy(t.actions.id);
  const decided = actions.filter(({ parentId }) => parentId === null);
  expect(decided.map(({ title, deliverable }) => [title, deliverable])).toEqual(ACTIONS.map(({ title, deliverable }) => [title, deliverable]));
  expect(await db().$count(t.openQuestions)).toBe(QUESTIONS.length);
  expect(await db().$count(t.options)).toBe(QUESTIONS.flatMap(({ options }) => options).length);
  expect(await db().$count(t.openingItems)).toBe(OPENING_ITEMS.length);
  expect(await db().$count(t.quotes)).toBe(QUOTES.length);
}

async function runsTheLoop(demo: Demo): Promise<void> {
  const { signIns, actor, program, iterations, running } = demo;
  expect(signIns.map(({ email, workspace }) => `${email} ${workspace}`)).toEqual([
    "proprietaire@pom.example pom", "equipe@pom.example pom", "comex@pom.example pom", "partenaire@pom.example pom",
  ]);
  expect(iterations.map(({ number, state, openedOn, closedOn }) => [number, state, openedOn, closedOn])).toEqual([
    [1, "closed", "2017-04-26", "2017-10-13"], [2, "closed", "2017-11-27", "2018-04-27"], [3, "running", "2018-05-02", null],
  ]);
  expect((await versionsOf(actor, program.id)).map(({ name, state }) => `${name} ${state}`)).toEqual([
    "Twizy de série produced", "POM 1.0 opened", "POM 1.1 produced", "POM 2.0 expected",
  ]);
  const counts = await Promise.all(iterations.map(async ({ id }) => {
    const { rows } = await listHypotheses(actor, program.id, { iterationId: id, page: 1, size: 50 });
    const waiting = rows.filter(({ verdict }) => verdict === null).length;
    return [...Object.values(verdictCounts(rows.map(({ verdict }) => verdict))), waiting];
  }));
  expect(counts).toEqual([[3, 2, 1, 0, 0], [4, 1, 1, 1, 0], [2, 1, 1, 0, 5]]);
  const relations = await db().select({ relation: t.hypotheses.relation }).from(t.hypotheses);
  expect(new Set(relations.map(({ relation }) => relation))).toEqual(new Set([null, "carried", "changed", "split"]));
  expect((await firstStepsOf(actor, running.id)).map(({ state }) => state)).toEqual(expect.arrayContaining(["accepted", "refused", "expired"]));
  const [answered] = (await decisionsOf(actor, program.id)).filter(({ answer }) => answer === "go-with-conditions");
  expect((await conditionsOf(actor, answered!.id)).map(({ state }) => state)).toEqual(["met", "pending"]);
  expect((await openRequests(actor, program.id)).map(({ subject, deadline }) => [subject.name, deadline])).toEqual([["POM 1.1", "2018-06-30"]]);
  const seen = await db().select({ kind: t.observations.kind }).from(t.observations).where(eq(t.observations.iterationId, running.id));
  expect(new Set(seen.map(({ kind }) => kind))).toEqual(new Set(["surprise", "use-seen"]));
  const through = and(eq(t.stakeholders.origin, "emerged"), eq(t.stakeholders.originThrough, "observation"));
  expect(await db().$count(t.stakeholders, through)).toBe(1);
  expect(await db().$count(t.pairs)).toBe(29);
  expect(await db().$count(t.capturedLines)).toBe(4);
  expect((await objectionsOf(actor, program.id)).map(({ state, raisedBy }) => [state, raisedBy])).toEqual([
    ["open", "Collectivité B"], ["open", "Membre du COMEX"], ["accepted", "Laboratoire A"], ["answered", "Membre du COMEX"],
  ]);
  expect(await db().$count(t.comments)).toBe(3);
  expect(await db().$count(t.lossAbilities)).toBe(2);
}

const LOSSES_3 = [
  ["Renault", 28_000, 12_800, 4_200, 11_000, 3, 0.9, 0.3, 1.8],
  ["La Fabrique des Mobilités", 10_000, 8_300, 700, 1_000, 1.5, 0.7, 0.1, 0.7],
  ["Laboratoire A", 8_000, 2_600, 2_400, 3_000, 1.5, 0.4, 0.2, 0.9],
  ["Jeune pousse C", 2_000, "n.c.", 0, "n.c.", 0.5, 0.6, 0, -0.1],
];

async function keepsTheLosses(demo: Demo): Promise<void> {
  const { actor, iterations, running } = demo;
  const { rows, totals } = await lossByActor(actor, running.id);
  const shown = ({ known, unknown }: { known: number; unknown: number }) => (unknown > 0 ? "n.c." : known / 100);
  const cells = (["money", "person-months"] as const);
  const figures = rows.map((row) => [row.name, ...cells.flatMap((unit) => {
    const { ceiling, position } = row[unit];
    return [(ceiling?.amount ?? 0) / 100, shown(position.used), shown(position.open), position.remaining ? shown(position.remaining) : null];
  })]);
  for (const line of LOSSES_3) expect(figures).toContainEqual(line);
  expect([totals.money.used, totals.money.open]).toEqual([{ known: 2_370_000, unknown: 1 }, { known: 730_000, unknown: 0 }]);
  expect(totals["person-months"].used).toEqual({ known: 260, unknown: 0 });
  expect((await overrunsOf(actor, running.id)).map(({ actor: name, over, decided }) => [name, over, decided])).toEqual([["Jeune pousse C", 10, false]]);
  const raised = await db().select().from(t.lossCeilings).where(eq(t.lossCeilings.iterationId, iterations[1]!.id));
  expect(raised.filter(({ decisionId }) => decisionId !== null).map(({ amount }) => amount)).toEqual([660_000]);
}

async function keepsTheNote({ actor, program }: Demo): Promise<void> {
  const [first, ...others] = await editionsOf(actor, program.id);
  expect(others).toEqual([]);
  expect(first).toMatchObject({ number: 1, audience: "comex", on: "2018-04-27", decisions: [{ answer: "go-with-conditions" }] });
  const { intact, content } = await editionAt(actor, program.id, 1);
  expect(intact).toBe(true);
  expect(content.facts.view.asked.request?.subject).toMatchObject({ kind: "iteration", name: "3" });
  const document = composeBrief({ content, audience: "comex", words: briefWords(fr, "fr"), fingerprint: first!.fingerprint });
  expect(JSON.stringify(document)).not.toMatch(/"missing"|undefined|⟦/);
  expect(document.sections).toHaveLength(11);
  expect((await sectionsOf(actor, program.id)).map(({ state }) => state)).toEqual(["ready", "draft", "ready", "ready", "draft", "draft", "ready", "draft", "ready", "draft", "empty", "draft"]);
}

/** Besides the sponsor and the facilitator, whose amounts are illustrative. */
const REAL = new Set<string>(ORGANISATIONS.map(({ name }) => name));
const REAL_PEOPLE = new Set<string>([...PARTICIPANTS, FACILITATOR].map(({ name }) => name));

async function sparesThoseWhoAreReal(): Promise<void> {
  const stakeholders = await db().select().from(t.stakeholders);
  const ids = new Set(stakeholders.filter(({ name }) => REAL.has(name)).map(({ id }) => id));
  expect(ids.size).toBe(REAL.size);
  const borne = [t.commitments, t.firstSteps, t.lossCeilings, t.lossMovements, t.lossAbilities, t.pairs, t.loans, t.agreementParties, t.promises, t.exchanges, t.interactions];
  for (const table of borne) {
    const rows = await db().select({ stakeholderId: table.stakeholderId }).from(table);
    expect(rows.filter(({ stakeholderId }) => stakeholderId !== null && ids.has(stakeholderId))).toEqual([]);
  }
  expect(stakeholders.filter(({ id, engagement }) => ids.has(id) && !["identified", "contacted"].includes(engagement))).toEqual([]);
  const people = await db().select().from(t.persons);
  const deciders = await db().select({ personId: t.acceptances.personId }).from(t.acceptances);
  const named = new Set(people.filter(({ name }) => REAL_PEOPLE.has(name)).map(({ id }) => id));
  expect(named.size).toBe(21);
  expect(deciders.filter(({ personId }) => named.has(personId))).toEqual([]);
}

async function fillsTheJournalOnce(demo: Demo): Promise<void> {
  const { actor } = demo;
  const days = (await db().select({ at: t.auditEntries.at }).from(t.auditEntries).orderBy(t.auditEntries.id)).map(({ at }) => at.getTime());
  expect(days.length).toBeGreaterThan(500);
  expect(days).toEqual([...days].sort((a, b) => a - b));
  const again = await tellDemo();
  expect(again).toHaveLength(4);
  expect(await db().$count(t.auditEntries, eq(t.auditEntries.workspaceId, actor.workspaceId))).toBe(days.length);
}

// One telling for all that it must hold: each test starts from an empty database.
test("the demo programme holds what the source says, runs the loop, and is told once", { timeout: 60_000 }, async () => {
  const demo = await told();
  await holdsTheSource(demo);
  await runsTheLoop(demo);
  await keepsTheLosses(demo);
  await keepsTheNote(demo);
  await sparesThoseWhoAreReal();
  await fillsTheJournalOnce(demo);
});

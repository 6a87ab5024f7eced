import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { openQuestionnaire, openResponse } from "#app/auth/respondent.server.ts";
import { newToken } from "#app/auth/tokens.server.ts";
import { newOwner, onDay } from "#app/auth/testing/test-actors.ts";
import { journalOf, newTestProgram, newTestRunning } from "#app/domain/iteration/testing/test-iterations.ts";
import { journalOf as journalPage } from "#app/domain/journal/queries.server.ts";
import { acceptProposals } from "#app/domain/proposal/accept-proposals.server.ts";
import { setQuestionnaireState, reviseQuestionnaire, trashQuestionnaire } from "#app/domain/questionnaire/revise-questionnaire.server.ts";
import { questionnaireSheet } from "#app/domain/questionnaire/queries.server.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import { searchOf } from "#app/domain/search/queries.server.ts";
import { exportWorkspace } from "#app/domain/workspace-export/export-workspace.server.ts";
import { ownResponse } from "./own-response.server.ts";
import { proposeFromResponse } from "./propose-from-response.server.ts";
import { resultsOf } from "./results.server.ts";
import { sendResponse } from "./send-response.server.ts";
import { answerGrid, askedGrid, opened, reopened, visitor } from "./testing/ask.ts";
import { withdrawResponse } from "./withdraw-response.server.ts";

useTestStore();

const YOU = { name: "Ada Martin", organisation: "Atelier Nord", contact: "ada@nord.example", visibility: "inside", consent: true } as const;
const SECRETS = { "able-money": "77 123", "able-person-months": "8,25", "able-worst": "perdre la maison" };
const SAID = {
  problems: [1, 3], "other-usage": "Livrer les malades", "own-category": [5], benefit: "moins de pannes", "best-usage": [3], "best-category": [6],
  hypothesis: "Les lycées formeront dix élèves", threshold: "dix élèves en juin", "first-step": "Prêter un banc d’essai", "agreed-money": "1 500", means: [3], ...SECRETS,
};

async function sentBy(token: string, said: Parameters<typeof answerGrid>[1] = SAID, you: Parameters<typeof sendResponse>[3] = YOU) {
  const secret = await answerGrid(token, said);
  const { respondent, questionnaire, response } = await reopened(secret);
  await sendResponse(respondent, questionnaire, response.id, you);
  return { secret, id: response.id };
}

const pendingOf = (sourceId: string) => db().select().from(t.proposals).where(eq(t.proposals.sourceId, sourceId));

describe("answering", () => {
  it("makes one response however often the first form is sent, and keeps each step as it comes", async () => {
    const actor = await newOwner();
    const { token } = await askedGrid(actor, (await newTestProgram(actor)).id);
    const { token: secret } = newToken();
    await answerGrid(token, { "other-usage": "Livrer" }, secret);
    await answerGrid(token, { "other-usage": "Livrer mieux" }, secret);
    await answerGrid(token, { benefit: "moins de bruit" }, secret);
    expect(await db().$count(t.responses)).toBe(1);
    const own = await ownResponse(await reopened(secret), null);
    expect(own.given.map(({ answer }) => answer)).toEqual(["Livrer mieux", "moins de bruit"]);
    expect(own.sentOn).toBeNull();
    expect((await resultsOf(actor, (await opened(token)).questionnaire.id)).responses).toEqual([]);
  });

  it("is sent with consent only, under the name one chose, and journalled", async () => {
    const actor = await newOwner();
    const { id: questionnaireId, token } = await askedGrid(actor, (await newTestProgram(actor)).id);
    const secret = await answerGrid(token, { benefit: "moins de bruit" });
    const { respondent, questionnaire, response } = await reopened(secret);
    await expect(sendResponse(respondent, questionnaire, response.id, { ...YOU, consent: false })).rejects.toMatchObject({ fields: { consent: { code: "consentMissing" } } });
    await sendResponse(respondent, questionnaire, response.id, { ...YOU, visibility: "nowhere" });
    const { responses: [read] } = await resultsOf(actor, questionnaireId);
    expect(read).toMatchObject({ name: "", contact: "", organisation: "Atelier Nord" });
    expect(await journalOf(actor, response.id)).toEqual(["given"]);
    const [entry] = (await journalPage(actor, { subjectId: response.id })).entries;
    expect(entry?.who).toBeNull();
  });

  it("is refused without an answer, when closed, past its day, or full; those begun before may still be sent up to the limit", async () => {
    const actor = await newOwner();
    const { id, token } = await askedGrid(actor, (await newTestProgram(actor)).id);
    const late = await answerGrid(token, { benefit: "tard" });
    const settings = { titleFr: "Q", titleEn: "", introFr: "", introEn: "", licence: "CC BY 4.0", closesOn: "2026-03-05", responseLimit: 1 };
    await reviseQuestionnaire(actor, id, { ...settings, revision: (await questionnaireSheet(actor, id)).revision });
    await sentBy(token, { benefit: "vite" });
    const full = await reopened(late);
    await expect(sendResponse(full.respondent, full.questionnaire, full.response.id, YOU)).rejects.toMatchObject({ fields: { "": { code: "questionnaireFull" } } });
    expect((await opened(token)).questionnaire.closed).toBe("full");
    await expect(answerGrid(token, { benefit: "trop" })).rejects.toMatchObject({ fields: { "": { code: "questionnaireFull" } } });
    await answerGrid(token, { benefit: "plus tard" }, late);
    expect((await opened(token, visitor(onDay(actor, "2026-03-06").now))).questionnaire.closed).toBe("past");
    await setQuestionnaireState(actor, id, "closed");
    await expect(answerGrid(token, { benefit: "clos" }, late)).rejects.toMatchObject({ fields: { "": { code: "questionnaireClosed" } } });
  });

  it("is not found in draft, in the trash, by a guess; too many guesses wait", async () => {
    const actor = await newOwner();
    const { id, token } = await askedGrid(actor, (await newTestProgram(actor)).id);
    await trashQuestionnaire(actor, id);
    await expect(openQuestionnaire(token, visitor())).rejects.toBeInstanceOf(NotFound);
    await expect(openResponse(newToken().token, visitor())).rejects.toBeInstanceOf(NotFound);
    for (let guess = 0; guess < 98; guess += 1) await openResponse(`${guess}`, visitor()).catch(() => null);
    expect(await openResponse("encore", visitor())).toEqual({ state: "too-many" });
  });

  it("once withdrawn leaves nothing to read, nor to propose", async () => {
    const actor = await newOwner();
    const { program } = await newTestRunning(actor);
    const { id: questionnaireId, token } = await askedGrid(actor, program.id);
    const { secret, id } = await sentBy(token);
    await proposeFromResponse(actor, id);
    const { respondent, questionnaire } = await reopened(secret);
    await withdrawResponse(respondent, { id, programId: questionnaire.programId });
    expect(await openResponse(secret, visitor())).toEqual({ state: "withdrawn" });
    expect((await resultsOf(actor, questionnaireId)).responses).toEqual([]);
    await expect(proposeFromResponse(actor, id)).rejects.toBeInstanceOf(NotFound);
    expect([await db().$count(t.responseAbilities), await pendingOf(id)]).toEqual([0, []]);
    expect(await exportWorkspace(actor)).not.toMatch(/Ada Martin|Atelier Nord|moins de pannes/);
    await expect(answerGrid(token, { benefit: "de retour" }, secret)).rejects.toBeInstanceOf(NotFound);
    expect(await journalOf(actor, id)).toEqual(["given", "produced", "withdrawn"]);
  });
});

describe("what the team makes of it", () => {
  it("is a stakeholder, a commitment and a hypothesis that credit the response, and its author sees it", async () => {
    const actor = await newOwner();
    const { program } = await newTestRunning(actor);
    const { token } = await askedGrid(actor, program.id);
    const { secret, id } = await sentBy(token);
    expect(await proposeFromResponse(actor, id)).toMatchObject({ added: 6 });
    expect(await proposeFromResponse(actor, id)).toMatchObject({ added: 0, changed: 0, same: 6 });
    const rows = await pendingOf(id);
    const { accepted, left } = await acceptProposals(actor, rows.filter(({ kind }) => kind !== "usage").map((row) => row.id));
    expect([accepted.map(({ kind }) => kind).sort(), left]).toEqual([["commitment", "hypothesis", "impact", "person", "stakeholder"], []]);
    const [firm] = await db().select().from(t.stakeholders).where(eq(t.stakeholders.name, "Atelier Nord"));
    const [category] = await db().select().from(t.listEntries).where(eq(t.listEntries.id, firm?.categoryId ?? ""));
    expect([firm?.originThrough, firm?.originSubjectId, category?.seedKey]).toEqual(["response", id, "laboratory"]);
    const [offer] = await db().select().from(t.commitments).where(eq(t.commitments.stakeholderId, firm!.id));
    expect(offer).toMatchObject({ what: "Prêter un banc d’essai", unit: "money", amount: 150_000, state: "offered" });
    const [hypothesis] = await db().select().from(t.hypotheses).where(eq(t.hypotheses.statement, SAID.hypothesis));
    expect(hypothesis).toMatchObject({ threshold: SAID.threshold, origin: "emerged", originThrough: "response", originSubjectId: id });
    const [ada] = await db().select().from(t.persons).where(eq(t.persons.name, "Ada Martin"));
    expect(ada).toMatchObject({ consent: "inside", stakeholderId: firm!.id });
    const { became } = await ownResponse(await reopened(secret), null);
    expect(became.find(({ kind }) => kind === "hypothesis")).toMatchObject({ state: "accepted", text: SAID.hypothesis });
    expect(became.find(({ kind }) => kind === "usage")).toMatchObject({ state: "pending" });
  });

  it("is nothing of another workspace", async () => {
    const actor = await newOwner();
    const { id: questionnaireId, token } = await askedGrid(actor, (await newTestProgram(actor)).id);
    const { id } = await sentBy(token);
    const stranger = await newOwner();
    await expect(resultsOf(stranger, questionnaireId)).rejects.toBeInstanceOf(NotFound);
    await expect(proposeFromResponse(stranger, id)).rejects.toBeInstanceOf(NotFound);
    await expect(setQuestionnaireState(stranger, questionnaireId, "closed")).rejects.toBeInstanceOf(NotFound);
  });
});

/** Looked for as it was typed and as it is kept. */
const KEPT_APART = ["77 123", "77123", "7712300", "77\u202f123", "8,25", "825", "perdre la maison", "maison"];

it("what one can afford to lose is in one table, and in nothing that anybody else reads", async () => {
  const actor = await newOwner();
  const { program } = await newTestRunning(actor);
  const { id: questionnaireId, token } = await askedGrid(actor, program.id);
  const { secret, id } = await sentBy(token);
  await proposeFromResponse(actor, id);
  await acceptProposals(actor, (await pendingOf(id)).map((row) => row.id));
  const own = JSON.stringify(await ownResponse(await reopened(secret), 5));
  for (const kept of ["7712300", "825", "perdre la maison"]) expect(own).toContain(kept);
  const found = await Promise.all(["maison", "77123", "perdre"].map((q) => searchOf(actor, { q, page: 1, seeded: [] } as never)));
  const everything = {
    results: await resultsOf(actor, questionnaireId), sheet: await questionnaireSheet(actor, questionnaireId), export: await exportWorkspace(actor),
    journal: await journalPage(actor, {}), proposals: await pendingOf(id), found: found.map(({ hits }) => hits),
  };
  const said = JSON.stringify(everything).replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "");
  expect(KEPT_APART.filter((kept) => said.includes(kept))).toEqual([]);
  const tables = Object.entries(t).filter(([name]) => name !== "responseAbilities");
  const holding = [];
  for (const [name, table] of tables) {
    const rows = JSON.stringify(await db().select().from(table)).replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "");
    if (["7712300", "perdre la maison"].some((kept) => rows.includes(kept))) holding.push(name);
  }
  expect(holding).toEqual([]);
});

import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { colleagueOf, newOwner } from "#app/auth/testing/test-actors.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import { addImpact } from "./add-impact.server.ts";
import { assessImpact } from "./assess-impact.server.ts";
import { evolution } from "./evolution.server.ts";
import { linkPairs } from "./link-pairs.server.ts";
import { impactById, impactsOf, pairIdsByImpact, register } from "./queries.server.ts";
import { retireImpact } from "./retire-impact.server.ts";
import { reviseImpact } from "./revise-impact.server.ts";
import { impactEdit, registerFilter } from "./schema.ts";
import { setControlAction } from "./set-control-action.server.ts";
import { lensOf, programWithVersions, somePair } from "./testing/impact-stories.ts";
import { trashImpact } from "./trash-impact.server.ts";

useTestStore();

const live = registerFilter.parse({});
const journalOf = (actor: Actor, id: string) =>
  db().select().from(t.auditEntries).where(and(eq(t.auditEntries.workspaceId, actor.workspaceId), eq(t.auditEntries.subjectId, id)));

async function oneRisk() {
  const actor = await newOwner();
  const program = await programWithVersions(actor);
  const risk = await addImpact(actor, { programId: program.programId, kind: "risk", statement: "La valeur part ailleurs", quantifiable: true });
  return { actor, ...program, risk };
}

describe("addImpact", () => {
  it("takes a sentence and nothing else, and counts on", async () => {
    const { actor, programId, risk } = await oneRisk();
    const benefit = await addImpact(actor, { programId, kind: "benefit", statement: "On apprend" });
    expect([risk.number, benefit.number]).toEqual([1, 2]);
    expect(await impactById(actor, benefit.id)).toMatchObject({ disclosure: "team", exchangeable: false, expressible: true, lensId: null });
    expect((await journalOf(actor, benefit.id)).map(({ event }) => event)).toEqual(["created"]);
  });

  it("keeps a legal risk inside, but not a legal benefit", async () => {
    const { actor, programId } = await oneRisk();
    const legal = { programId, statement: "Norme", lensId: await lensOf(actor, "legal"), disclosure: "network" } as const;
    await expect(addImpact(actor, { ...legal, kind: "risk" })).rejects.toMatchObject({ fields: { disclosure: { code: "legalRiskStaysInside" } } });
    await expect(addImpact(actor, { ...legal, kind: "benefit" })).resolves.toBeDefined();
  });

  it("refuses a programme, a lens or a pair of others", async () => {
    const { actor, programId } = await oneRisk();
    const other = await newOwner();
    const theirs = await programWithVersions(other);
    const benefit = { programId, kind: "benefit", statement: "On apprend" } as const;
    await expect(addImpact(other, benefit)).rejects.toBeInstanceOf(NotFound);
    await expect(addImpact(actor, { ...benefit, lensId: await lensOf(other, "image") })).rejects.toMatchObject({ fields: { lensId: { code: "notOneOfOurs" } } });
    const pairIds = [await somePair(other, theirs.programId)];
    await expect(addImpact(actor, { ...benefit, pairIds })).rejects.toMatchObject({ fields: { pairIds: { code: "notOneOfOurs" } } });
    expect(await impactsOf(actor, programId)).toHaveLength(1);
  });
});

describe("reviseImpact", () => {
  it("changes what is said and journals each field, and shows both texts to whoever comes second", async () => {
    const { actor, risk } = await oneRisk();
    const edit = impactEdit.parse({ id: risk.id, revision: "1", statement: "La valeur fuit", disclosure: "team", quantifiable: "on", expressible: "on" });
    await reviseImpact(actor, edit);
    expect((await journalOf(actor, risk.id)).filter(({ event }) => event === "changed").map(({ field }) => field)).toEqual(["statement"]);
    await expect(reviseImpact(actor, edit)).rejects.toMatchObject({ status: 409, present: { values: { statement: "La valeur fuit" } } });
  });

  it("refuses to move a risk told outside under the legal lens", async () => {
    const { actor, risk } = await oneRisk();
    const edit = impactEdit.parse({ id: risk.id, revision: "1", statement: "x", disclosure: "public", lensId: await lensOf(actor, "legal") });
    await expect(reviseImpact(actor, edit)).rejects.toMatchObject({ fields: { disclosure: { code: "legalRiskStaysInside" } } });
    await expect(reviseImpact(await newOwner(), edit)).rejects.toBeInstanceOf(NotFound);
  });
});

describe("linkPairs", () => {
  it("makes the pairs of an impact these and no other", async () => {
    const { actor, programId, risk } = await oneRisk();
    const [a, b] = [await somePair(actor, programId, "A"), await somePair(actor, programId, "B")];
    await linkPairs(actor, { impactId: risk.id, pairIds: [a] });
    await linkPairs(actor, { impactId: risk.id, pairIds: [b] });
    expect((await pairIdsByImpact(actor, [risk.id])).get(risk.id)).toEqual([b]);
    expect((await journalOf(actor, risk.id)).map(({ event }) => event)).toEqual(["created", "linked", "linked", "unlinked"]);
  });
});

describe("setControlAction", () => {
  it("makes an action of the programme that comes from the risk", async () => {
    const { actor, risk } = await oneRisk();
    const { actionId } = await setControlAction(actor, { impactId: risk.id, title: "Signer une charte", owner: "Juridique" });
    const [action] = await db().select().from(t.actions).where(eq(t.actions.id, actionId!));
    expect(action).toMatchObject({ title: "Signer une charte", sourceKind: "risk", sourceId: risk.id, state: "to-do" });
    expect(await impactById(actor, risk.id)).toMatchObject({ controlActionId: actionId });
    await setControlAction(actor, { impactId: risk.id });
    expect(await impactById(actor, risk.id)).toMatchObject({ controlActionId: null });
  });

  it("refuses a benefit and somebody else's action", async () => {
    const { actor, programId, risk } = await oneRisk();
    const { id } = await addImpact(actor, { programId, kind: "benefit", statement: "On apprend" });
    await expect(setControlAction(actor, { impactId: id, title: "x" })).rejects.toMatchObject({ fields: { title: { code: "onlyRisksAreControlled" } } });
    await expect(setControlAction(actor, { impactId: risk.id, actionId: crypto.randomUUID() })).rejects.toBeInstanceOf(NotFound);
    await expect(setControlAction(await newOwner(), { impactId: risk.id, title: "x" })).rejects.toBeInstanceOf(NotFound);
  });
});

describe("assessImpact", () => {
  const levels = (likelihoodBefore: number, severityBefore: number) => ({ likelihoodBefore, severityBefore });

  it("writes the baseline of the first version, then what is expected of the next, with how it moved", async () => {
    const { actor, first, next, risk } = await oneRisk();
    await assessImpact(actor, { impactId: risk.id, versionId: first.id, ...levels(4, 5) });
    await assessImpact(actor, { impactId: risk.id, versionId: next.id, ...levels(2, 5), reason: "Une charte" });
    const rows = await db().select().from(t.assessments).where(eq(t.assessments.impactId, risk.id));
    expect(rows.map(({ kind, move, assessmentRevision }) => `${kind} ${move} ${assessmentRevision}`).sort()).toEqual(["expected changed 1", "observed new 1"]);
  });

  it("wants the reason of a level that changes, keeps each revision, and says « kept » of one that does not", async () => {
    const { actor, first, next, risk } = await oneRisk();
    await assessImpact(actor, { impactId: risk.id, versionId: first.id, ...levels(4, 5) });
    const changed = { impactId: risk.id, versionId: next.id, ...levels(1, 5) };
    await expect(assessImpact(actor, changed)).rejects.toMatchObject({ fields: { reason: { code: "moveNeedsReason" } } });
    await assessImpact(actor, { ...changed, reason: "Une charte" });
    await assessImpact(actor, { ...changed, ...levels(4, 5), reason: "Elle n’est pas signée" });
    const rows = await db().select().from(t.assessments).where(eq(t.assessments.versionId, next.id));
    expect(rows.map(({ move, assessmentRevision }) => [assessmentRevision, move]).sort()).toEqual([[1, "changed"], [2, "kept"]]);
  });

  it("refuses a range in part, a version produced by closing, and other workspaces", async () => {
    const { actor, first, risk } = await oneRisk();
    const range = { impactId: risk.id, versionId: first.id, unit: "money", amountLow: 5, amountLikely: 3, amountHigh: 9 } as const;
    await expect(assessImpact(actor, range)).rejects.toMatchObject({ fields: { amountLikely: { code: "rangeOutOfOrder" } } });
    await expect(assessImpact(actor, { ...range, amountHigh: null })).rejects.toMatchObject({ fields: { amountLikely: { code: "rangeIncomplete" } } });
    await expect(assessImpact(await newOwner(), { impactId: risk.id, versionId: first.id })).rejects.toBeInstanceOf(NotFound);
    await expect(assessImpact(actor, { impactId: risk.id, versionId: crypto.randomUUID() })).rejects.toBeInstanceOf(NotFound);
  });
});

describe("retireImpact and trashImpact", () => {
  it("retires with a day and a reason, once, and leaves the register of what is live", async () => {
    const { actor, programId, risk } = await oneRisk();
    await expect(retireImpact(actor, { impactId: risk.id, reason: " " })).rejects.toMatchObject({ fields: { reason: { code: "moveNeedsReason" } } });
    await retireImpact(actor, { impactId: risk.id, reason: "La norme a changé" });
    expect(await impactById(actor, risk.id)).toMatchObject({ retiredOn: actor.today });
    expect((await journalOf(actor, risk.id)).find(({ event }) => event === "retired")).toMatchObject({ after: "La norme a changé" });
    expect(await register(actor, programId, live)).toEqual([]);
    expect(await register(actor, programId, registerFilter.parse({ state: "retired" }))).toHaveLength(1);
    await expect(retireImpact(actor, { impactId: risk.id, reason: "Encore" })).rejects.toMatchObject({ fields: { reason: { code: "impactRetiredAlready" } } });
  });

  it("trashes a mistake, not what was observed", async () => {
    const { actor, programId, first, risk } = await oneRisk();
    const mistake = await addImpact(actor, { programId, kind: "risk", statement: "Erreur" });
    await trashImpact(actor, mistake.id);
    expect((await impactsOf(actor, programId)).map(({ id }) => id)).toEqual([risk.id]);
    await assessImpact(actor, { impactId: risk.id, versionId: first.id, likelihoodBefore: 2, severityBefore: 2 });
    await expect(trashImpact(actor, risk.id)).rejects.toMatchObject({ fields: { "": { code: "observedIsRetired" } } });
  });
});

describe("register and evolution", () => {
  it("shows levels as they stand, and gives a partner words only of what is told outside", async () => {
    const { actor, programId, first, next, risk } = await oneRisk();
    const lensId = await lensOf(actor, "image");
    const outside = await addImpact(actor, { programId, kind: "benefit", statement: "Un réseau", disclosure: "network", lensId, quantifiable: true });
    await assessImpact(actor, { impactId: outside.id, versionId: first.id, magnitude: 2 });
    await assessImpact(actor, { impactId: outside.id, versionId: next.id, magnitude: 4, reason: "Trois villes" });
    await assessImpact(actor, { impactId: risk.id, versionId: first.id, likelihoodBefore: 5, severityBefore: 5, likelihoodAfter: 2 });
    const rows = await register(actor, programId, live);
    expect(rows.map(({ levels }) => levels)).toEqual([{ observed: 2, beforeControl: 5, expected: null }, { observed: 2, beforeControl: null, expected: 4 }]);
    const partner = await colleagueOf(actor, "partner");
    const seen = await register(partner, programId, live);
    expect(seen.map(({ id, levels, pairs }) => ({ id, levels, pairs }))).toEqual([{ id: outside.id, levels: { observed: null, beforeControl: null, expected: null }, pairs: 0 }]);
    await expect(impactById(partner, risk.id)).rejects.toBeInstanceOf(NotFound);
    expect((await evolution(actor, { id: programId, currency: "EUR" })).assessments).toHaveLength(3);
  });
});

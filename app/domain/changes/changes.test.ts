import { describe, expect, test } from "vitest";
import { NOT_JUDGED } from "#app/domain/impact/assessment.ts";
import { changesBetween } from "./changes.ts";
import { inOrderOfTime, momentOf, usualMoments } from "./moment.ts";
import type { Moment, ProgramFacts } from "./program-facts.ts";
import { stateAt } from "./state-at.ts";

const NOTHING: ProgramFacts = {
  versions: [], impacts: [], assessments: [], verdicts: [], losses: [], stakeholders: [], engagements: [], items: [], itemStates: [],
  decisions: [], conditions: [], iterations: [], observations: [],
};
const version = (id: string, position: number, producedOn: string | null, openedOn: string | null = null) =>
  ({ id, name: id.toUpperCase(), position, producedOn, authorisedOn: null, openedOn, refusedOn: null });
const VERSIONS = [version("v0", 1, null), version("v1", 2, "2017-10-13", "2017-11-01"), version("v2", 3, null)];
const day = (on: string): Moment => ({ day: on, versionId: null });
const told = (facts: Partial<ProgramFacts>, from: Moment, to: Moment) => {
  const whole = { ...NOTHING, ...facts };
  return changesBetween(whole, stateAt(whole, from), stateAt(whole, to));
};
const risk = { id: "r4", number: 4, kind: "risk" as const, statement: "Copie", retiredOn: null };
const judged = (versionId: string, kind: "expected" | "observed", likelihood: number | null, on: string, reason = "") =>
  ({ ...NOT_JUDGED, impactId: "r4", versionId, kind, assessmentRevision: 1, move: "changed" as const, likelihoodBefore: likelihood, severityBefore: likelihood === null ? null : 5, on, reason });

describe("a risk", () => {
  const assessments = [judged("v0", "observed", 4, "2017-05-01"), judged("v1", "observed", 2, "2017-10-13", "une convention la cadre"), judged("v2", "expected", 3, "2018-05-02", "plus de monde")];
  const facts = { versions: VERSIONS, impacts: [risk], assessments };

  test("moves between two days by what was observed", () => {
    expect(told(facts, day("2017-06-01"), day("2018-06-01"))).toEqual([
      { what: "version", id: "v1", name: "V1", passage: "opened" },
      { what: "impact", id: "r4", kind: "risk", number: 4, statement: "Copie", move: "moved", before: 4, after: 2, reason: "une convention la cadre" },
    ]);
  });

  test("moves between two versions as each was judged, the last one as it is expected", () => {
    const at = (id: string) => momentOf(id, VERSIONS, "2018-06-12")!;
    expect(told(facts, at("v0"), at("v1"))).toContainEqual(expect.objectContaining({ before: 4, after: 2 }));
    expect(told(facts, at("v1"), at("v2"))).toContainEqual(expect.objectContaining({ before: 2, after: 3, reason: "plus de monde" }));
  });

  test("is new, then retired; a level that nobody gave is null and never 0", () => {
    expect(told(facts, day("2017-01-01"), day("2017-06-01"))).toMatchObject([{ move: "new", before: null, after: 4 }]);
    const retired = { ...facts, impacts: [{ ...risk, retiredOn: "2018-01-01" }] };
    expect(told(retired, day("2017-12-01"), day("2018-02-01"))).toMatchObject([{ move: "retired", before: 2, after: null }]);
    const unjudged = { ...facts, assessments: [judged("v0", "observed", 4, "2017-05-01"), judged("v1", "observed", null, "2017-10-13")] };
    expect(told(unjudged, day("2017-06-01"), day("2017-10-14"))).toContainEqual(expect.objectContaining({ move: "moved", before: 4, after: null }));
  });
});

describe("what was lost", () => {
  const loss = (unit: "money" | "person-months", amount: number | null, on: string) => ({ unit, amount, on });

  test("is a difference by unit, what is not known apart", () => {
    const losses = [loss("money", 100_000, "2018-01-01"), loss("money", 420_000, "2018-02-01"), loss("money", -100_000, "2018-02-02"), loss("money", null, "2018-02-03"), loss("person-months", 50, "2018-02-04")];
    expect(told({ losses }, day("2018-01-15"), day("2018-03-01"))).toEqual([
      { what: "loss", unit: "money", delta: 320_000, unknown: 1, before: { known: 100_000, unknown: 0 }, after: { known: 420_000, unknown: 1 } },
      { what: "loss", unit: "person-months", delta: 50, unknown: 0, before: { known: 0, unknown: 0 }, after: { known: 50, unknown: 0 } },
    ]);
    expect(told({ losses }, day("2018-03-01"), day("2018-04-01"))).toEqual([]);
  });
});

describe("people, verdicts, openings and decisions", () => {
  test("are told once, with who and what", () => {
    const facts: Partial<ProgramFacts> = {
      versions: VERSIONS,
      stakeholders: [{ id: "a", name: "Atelier", metOn: "2017-05-01" }, { id: "b", name: "Ville", metOn: "2018-05-03" }],
      engagements: [{ stakeholderId: "a", state: "interested", on: "2017-05-01" }, { stakeholderId: "a", state: "committed", on: "2018-05-04" }],
      verdicts: ["h1", "h2", "h3"].map((hypothesisId, index) => ({ hypothesisId, result: index < 2 ? "validated" as const : "invalidated" as const, on: "2018-05-05" })),
      items: [{ id: "can", name: "messages CAN" }, { id: "ecu", name: "calculateurs" }],
      itemStates: [{ itemId: "can", versionId: "v1", state: "open" }, { itemId: "ecu", versionId: "v1", state: "closed" }],
      decisions: [{ id: "d", answer: "go", subject: { kind: "version", name: "V1" }, on: "2017-10-20" }],
      conditions: [{ id: "c", title: "Convention", met: true, on: "2017-10-25" }],
      iterations: [{ id: "i", number: 1, openedOn: "2017-04-26", closedOn: "2017-10-13" }],
      observations: [{ id: "o", on: "2018-05-06" }],
    };
    expect(told(facts, day("2017-10-10"), day("2018-06-01"))).toEqual([
      { what: "version", id: "v1", name: "V1", passage: "opened" },
      { what: "decision", id: "d", answer: "go", subject: { kind: "version", name: "V1" }, on: "2017-10-20" },
      { what: "condition", id: "c", title: "Convention", met: true },
      { what: "opening", event: "opened", items: [{ id: "can", name: "messages CAN" }] },
      { what: "verdicts", verdict: "validated", count: 2 },
      { what: "verdicts", verdict: "invalidated", count: 1 },
      { what: "stakeholders", event: "engaged", names: [{ id: "a", name: "Atelier" }] },
      { what: "stakeholders", event: "met", names: [{ id: "b", name: "Ville" }] },
      { what: "iteration", id: "i", number: 1, event: "closed" },
      { what: "observations", count: 1 },
    ]);
    expect(told(facts, day("2018-06-01"), day("2018-06-12"))).toEqual([]);
  });
});

describe("the moments asked for", () => {
  test("are a version, a day not after today, or nothing", () => {
    expect(momentOf("v1", VERSIONS, "2018-06-12")).toEqual({ day: "2017-10-13", versionId: "v1" });
    expect(momentOf("v0", VERSIONS, "2018-06-12")?.day).toBe("0001-01-01");
    expect(momentOf("v2", VERSIONS, "2018-06-12")?.day).toBe("2018-06-12");
    expect(momentOf("25/04/2017", VERSIONS, "2018-06-12")).toEqual(day("2017-04-25"));
    expect(momentOf("2030-01-01", VERSIONS, "2018-06-12")).toEqual(day("2018-06-12"));
    for (const wrong of ["", "hier", "2017-02-31", "v9"]) expect(momentOf(wrong, VERSIONS, "2018-06-12")).toBeNull();
  });

  test("are in order, and usually go from the last version produced to today", () => {
    expect(inOrderOfTime(day("2018-01-01"), day("2017-01-01"))).toEqual({ from: day("2017-01-01"), to: day("2018-01-01") });
    expect(usualMoments(VERSIONS, "2018-06-12")).toEqual({ from: { day: "2017-10-13", versionId: "v1" }, to: day("2018-06-12") });
    expect(usualMoments([], "2018-06-12").from.day).toBe("0001-01-01");
  });
});

import { describe, expect, test } from "vitest";
import { CLOSING_GAPS, closingGaps, closingProgress, missingOutcomeFields, type ClosingGap, type ClosingInput, type OutcomeAnswer } from "./closing.ts";

const produced: OutcomeAnswer = { outcome: "produced", versionName: "POM 2.0", learned: "", reusable: "", uncertaintyResolved: null };
const complete: ClosingInput = {
  hypotheses: [{ id: "h1", hasVerdict: true }],
  losses: [{ stakeholderId: "a", unit: "money", movements: 2, saidNotKnown: false }, { stakeholderId: "a", unit: "person-months", movements: 0, saidNotKnown: true }],
  overruns: [{ stakeholderId: "a", unit: "money", over: 80_000, decided: true }],
  impacts: [{ id: "i1", reviewed: true, oneByOne: true }],
  newcomersConfirmed: true,
  outcome: produced,
};

const cases: [string, Partial<ClosingInput>, ClosingGap[]][] = [
  ["nothing is missing", {}, []],
  ["an iteration without records still confirms newcomers and says its outcome", { hypotheses: [], losses: [], overruns: [], impacts: [] }, []],
  ["a verdict", { hypotheses: [{ id: "h1", hasVerdict: true }, { id: "h2", hasVerdict: false }] }, [{ kind: "verdict-missing", hypothesisId: "h2" }]],
  ["a loss neither given nor said n.c.", { losses: [{ stakeholderId: "c", unit: "person-months", movements: 0, saidNotKnown: false }] }, [{ kind: "loss-missing", stakeholderId: "c", unit: "person-months" }]],
  ["an overrun", { overruns: [{ stakeholderId: "c", unit: "person-months", over: 10, decided: false }] }, [{ kind: "overrun-undecided", stakeholderId: "c", unit: "person-months", over: 10 }]],
  ["impacts to review", { impacts: [{ id: "i1", reviewed: false, oneByOne: true }, { id: "i2", reviewed: false, oneByOne: false }] }, [{ kind: "impact-unreviewed", impactId: "i1", oneByOne: true }, { kind: "impact-unreviewed", impactId: "i2", oneByOne: false }]],
  ["newcomers", { newcomersConfirmed: false }, [{ kind: "newcomers-unconfirmed" }]],
  ["the outcome", { outcome: { ...produced, outcome: null } }, [{ kind: "outcome-missing" }]],
  ["an unexplained stop", { outcome: { ...produced, outcome: "stopped", learned: "The norm comes first" } }, [{ kind: "outcome-incomplete", fields: ["reusable", "uncertainty-resolved"] }]],
];

test.each(cases)("missing: %s", (_case, change, gaps) => {
  const input = { ...complete, ...change };
  expect(closingGaps(input)).toEqual(gaps);
  const { answered, total } = closingProgress(input);
  expect(total - answered).toBe(gaps.length);
});

test("every kind of gap is met by a case", () => {
  expect([...new Set(cases.flatMap(([, , gaps]) => gaps.map((gap) => gap.kind)))].sort()).toEqual([...CLOSING_GAPS].sort());
});

test("23 answers given, 15 missing, 38 in all", () => {
  const many = <T>(count: number, make: (index: number) => T) => Array.from({ length: count }, (_, index) => make(index));
  const progress = closingProgress({
    hypotheses: many(9, (i) => ({ id: `h${i}`, hasVerdict: i < 4 })),
    losses: many(8, (i) => ({ stakeholderId: `a${i}`, unit: "money", movements: i === 0 ? 0 : 1, saidNotKnown: false })),
    overruns: [{ stakeholderId: "c", unit: "person-months", over: 10, decided: false }],
    impacts: many(18, (i) => ({ id: `i${i}`, reviewed: i < 12, oneByOne: i > 15 })),
    newcomersConfirmed: false,
    outcome: { ...produced, outcome: null },
  });
  expect(progress).toEqual({ answered: 23, total: 38 });
});

describe("what an outcome asks for", () => {
  test.each<[Partial<OutcomeAnswer>, string[]]>([
    [{ outcome: null, versionName: "" }, []],
    [{ outcome: "produced" }, []],
    [{ outcome: "produced", versionName: " " }, ["version-name"]],
    [{ outcome: "kept", versionName: "" }, []],
    [{ outcome: "stopped" }, ["learned", "reusable", "uncertainty-resolved"]],
    [{ outcome: "stopped", learned: "a", reusable: "b", uncertaintyResolved: "no" }, []],
  ])("%j", (change, fields) => expect(missingOutcomeFields({ ...produced, ...change })).toEqual(fields));
});

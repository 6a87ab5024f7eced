import { describe, expect, test } from "vitest";
import { answerRefusal, blocksOpening, standingDecision, standingDecisions, supersedeRefusal, type Decision, type DecisionAnswer } from "./decision.ts";

const decision = (id: string, answer: DecisionAnswer, on: string, supersedesId: string | null = null, subjectId = "v1"): Decision => ({ id, answer, on, supersedesId, subjectKind: "version", subjectId });

const history = [
  decision("d1", "stop", "2018-01-10"),
  decision("d2", "pause", "2018-02-10", "d1"),
  decision("d3", "go", "2018-03-10", "d2"),
  decision("e1", "go", "2018-03-11", null, "v2"),
];

test("what supersedes holds, what is superseded stays readable", () => {
  expect(standingDecisions(history).map((one) => one.id)).toEqual(["d3", "e1"]);
});

test.each([
  ["v1", "d3"],
  ["v2", "e1"],
  ["v3", undefined],
])("the decision that holds on %s is %s", (subjectId, id) => {
  expect(standingDecision(history, { subjectKind: "version", subjectId })?.id).toBe(id);
});

test("of two standing decisions the latest holds, the last recorded on a same day, and kinds are not mixed", () => {
  const two = [decision("b", "go", "2018-05-01"), decision("a", "pause", "2018-04-01"), decision("c", "pause", "2018-05-01")];
  expect(standingDecision(two, { subjectKind: "version", subjectId: "v1" })?.id).toBe("c");
  expect(standingDecision(two, { subjectKind: "iteration", subjectId: "v1" })).toBeNull();
});

test.each([
  ["nothing decided", [], false],
  ["a Stop", history.slice(0, 1), true],
  ["a Stop superseded by a Pause", history.slice(0, 2), false],
  ["a Stop on another subject stays", [...history, decision("e2", "stop", "2018-04-01", "e1", "v2")], true],
  ["a Stop is not lifted by a later Go that does not supersede it", [decision("x", "stop", "2018-01-01"), decision("y", "go", "2018-02-01")], true],
] as const)("opening is blocked — %s: %s", (_case, decisions, blocked) => expect(blocksOpening(decisions)).toBe(blocked));

describe("answerRefusal", () => {
  const answer = { requestState: "open", answer: "go", reason: "The loss is bearable", onBehalfOf: "COMEX", conditionCount: 0, supersedesId: null } as const;
  test.each([
    [{}, null],
    [{ answer: "pause" }, null],
    [{ answer: "stop" }, null],
    [{ answer: "go-with-conditions", conditionCount: 2 }, null],
    [{ answer: "go-with-conditions" }, "conditions-missing"],
    [{ conditionCount: 1 }, "conditions-unwanted"],
    [{ answer: "stop", conditionCount: 1 }, "conditions-unwanted"],
    [{ reason: " " }, "reason-missing"],
    [{ onBehalfOf: "" }, "on-behalf-of-missing"],
    [{ requestState: "withdrawn" }, "request-withdrawn"],
    [{ requestState: "answered" }, "request-answered"],
    [{ requestState: "answered", supersedesId: "d1" }, null],
  ] as const)("%j: %s", (change, refusal) => expect(answerRefusal({ ...answer, ...change })).toBe(refusal));
});

test.each([
  ["d3", "v1", null],
  ["d1", "v1", "already-superseded"],
  ["e1", "v1", "other-subject"],
  ["gone", "v1", "decision-unknown"],
])("superseding %s on %s: %s", (supersedesId, subjectId, refusal) => {
  expect(supersedeRefusal({ subjectKind: "version", subjectId, supersedesId }, history)).toBe(refusal);
});

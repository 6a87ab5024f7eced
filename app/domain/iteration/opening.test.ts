import { expect, test } from "vitest";
import { OPENING_REFUSALS, openingRefusals, withoutThreshold, type OpeningInput, type OpeningRefusal } from "./opening.ts";

const ready: OpeningInput = {
  state: "draft",
  baseVersionId: "v1",
  targetVersionId: "v2",
  chosenPairIds: ["p1"],
  hypotheses: [{ id: "h1", threshold: "Two prototypes" }],
  ceilings: ["refused", "accepted"],
  blockedPairs: [],
  anotherRunning: false,
  stopStanding: false,
};

const cases: [string, Partial<OpeningInput>, OpeningRefusal[]][] = [
  ["everything is there", {}, []],
  ["it runs already", { state: "running" }, [{ code: "not-a-draft" }]],
  ["it is closed", { state: "closed" }, [{ code: "not-a-draft" }]],
  ["another one runs", { anotherRunning: true }, [{ code: "another-running" }]],
  ["a Stop stands", { stopStanding: true }, [{ code: "stop-standing" }]],
  ["no base", { baseVersionId: null }, [{ code: "base-version-missing" }]],
  ["no target", { targetVersionId: null }, [{ code: "target-version-missing" }]],
  ["neither base nor target", { baseVersionId: null, targetVersionId: null }, [{ code: "base-version-missing" }, { code: "target-version-missing" }]],
  ["base and target are one", { targetVersionId: "v1" }, [{ code: "same-version-twice" }]],
  ["a hypothesis is enough", { chosenPairIds: [] }, []],
  ["a chosen pair is enough", { hypotheses: [] }, []],
  ["nothing to try", { chosenPairIds: [], hypotheses: [] }, [{ code: "nothing-to-try" }]],
  ["no ceiling", { ceilings: [] }, [{ code: "no-accepted-ceiling" }]],
  ["no ceiling accepted", { ceilings: ["refused", "expired", "none"] }, [{ code: "no-accepted-ceiling" }]],
  ["a hypothesis waits for its threshold", { hypotheses: [{ id: "h1", threshold: " " }] }, []],
  [
    "first steps refused and expired",
    { blockedPairs: [{ pairId: "p1", because: "refused" }, { pairId: "p2", because: "expired" }] },
    [{ code: "first-step-refused", pairId: "p1" }, { code: "first-step-expired", pairId: "p2" }],
  ],
];

test.each(cases)("%s", (_case, change, refusals) => expect(openingRefusals({ ...ready, ...change })).toEqual(refusals));

test("every refusal code is met by a case", () => {
  const met = new Set(cases.flatMap(([, , refusals]) => refusals.map((refusal) => refusal.code)));
  expect([...met].sort()).toEqual([...OPENING_REFUSALS].sort());
});

test("hypotheses without a threshold are named", () => {
  expect(withoutThreshold([{ id: "a", threshold: "" }, { id: "b", threshold: "Three" }, { id: "c", threshold: "  " }])).toEqual(["a", "c"]);
});

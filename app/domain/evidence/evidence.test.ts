import { expect, test } from "vitest";
import { addEvidenceRefusal, stanceCounts } from "./evidence.ts";

const given = { fact: "Two prototypes run", source: "Workshop of 2 June", threshold: "Two prototypes", iterationState: "running" } as const;

test.each([
  [{}, null],
  [{ threshold: " " }, "threshold-missing"],
  [{ fact: "" }, "fact-missing"],
  [{ source: "\n" }, "source-missing"],
  [{ iterationState: "draft" }, "iteration-not-open"],
  [{ iterationState: "closed" }, "iteration-closed"],
] as const)("%j: %s", (change, refusal) => expect(addEvidenceRefusal({ ...given, ...change })).toBe(refusal));

test.each([
  [[], { supports: 0, opposes: 0 }],
  [["supports", "opposes", "supports"], { supports: 2, opposes: 1 }],
] as const)("%j counts %j", (stances, counts) => expect(stanceCounts(stances.map((stance) => ({ stance })))).toEqual(counts));

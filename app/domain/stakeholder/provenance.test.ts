import { expect, test } from "vitest";
import { EMERGED_THROUGH, PROVENANCE_SENTENCES, provenanceRefusal, provenanceSentence } from "./provenance.ts";

test.each([
  ["planned", null, null, null],
  ["planned", "i1", null, "planned-has-no-iteration"],
  ["planned", null, "workshop", "planned-has-no-iteration"],
  ["emerged", "i1", "introduction", null],
  ["emerged", null, "workshop", "iteration-missing"],
  ["emerged", "i1", null, "through-missing"],
] as const)("%s in %s through %s: %s", (origin, originIterationId, originThrough, refusal) => {
  expect(provenanceRefusal({ origin, originIterationId, originThrough })).toBe(refusal);
});

test("every provenance has its sentence", () => {
  const emerged = [null, ...EMERGED_THROUGH].map((originThrough) => provenanceSentence({ origin: "emerged", originIterationId: "i1", originThrough }));
  expect(["planned", ...emerged]).toEqual([...PROVENANCE_SENTENCES]);
  expect(provenanceSentence({ origin: "planned", originIterationId: null, originThrough: null })).toBe("planned");
});

import { expect, test } from "vitest";
import { testedPairIds } from "./experiment.ts";

const hypotheses = [{ id: "h1", pairId: "p1" }, { id: "h2", pairId: "p1" }, { id: "h3", pairId: "p2" }];

test.each([
  [["h1", "h2"], ["p1"]],
  [["h3", "h1", "h1"], ["p1", "p2"]],
  [["elsewhere"], []],
  [[], []],
])("testing %j tests the pairs %j", (tested, pairs) => expect(testedPairIds(hypotheses, tested)).toEqual(pairs));

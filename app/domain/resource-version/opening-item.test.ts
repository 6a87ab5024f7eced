import { expect, test } from "vitest";
import { minimalOpening, OPENING_STATES, stillClosed, versionDifference, withInherited, type OpeningState } from "./opening-item.ts";

test("the change of an item, from every state to every state", () => {
  const change = (before: OpeningState, after: OpeningState) => versionDifference([{ itemId: "can", state: before }], [{ itemId: "can", state: after }]).changed[0]?.change ?? "-";
  expect(OPENING_STATES.map((before) => OPENING_STATES.map((after) => change(before, after)).join(" "))).toEqual([
    "- opened opened recreated",
    "closed - opened recreated",
    "closed closed - recreated",
    "closed closed opened -",
  ]);
});

test("an item that a version does not know is closed there", () => {
  const difference = versionDifference(
    [{ itemId: "can", state: "closed" }, { itemId: "cad", state: "open" }, { itemId: "ecu", state: "closed" }],
    [{ itemId: "can", state: "open" }, { itemId: "data", state: "under-agreement" }, { itemId: "3d", state: "closed" }],
  );
  expect(difference).toEqual({
    changed: [
      { itemId: "can", before: "closed", after: "open", change: "opened" },
      { itemId: "cad", before: "open", after: "closed", change: "closed" },
      { itemId: "data", before: "closed", after: "under-agreement", change: "opened" },
    ],
    unchanged: [{ itemId: "ecu", state: "closed" }, { itemId: "3d", state: "closed" }],
  });
});

const requests = [
  { itemId: "can", pairId: "p1" },
  { itemId: "cad", pairId: "p2" },
  { itemId: "can", pairId: "p2" },
  { itemId: "ecu", pairId: "p3" },
];

test.each([
  [["p1", "p2"], ["can", "cad"]],
  [["p2"], ["cad", "can"]],
  [["p3", "elsewhere"], ["ecu"]],
  [[], []],
])("the smallest opening for %j is %j", (chosen, items) => expect(minimalOpening(chosen, requests)).toEqual(items));

test("of what is asked, what is still closed", () => {
  const states = [{ itemId: "can", state: "open" }, { itemId: "cad", state: "closed" }, { itemId: "data", state: "under-agreement" }, { itemId: "3d", state: "recreated" }] as const;
  expect(stillClosed(["can", "cad", "data", "3d", "ecu"], states)).toEqual(["cad", "ecu"]);
});

test("an expected version is like its base, item by item, until something is said of it", () => {
  const bases = [{ versionId: "v2", baseId: "v1", baseName: "POM 1.1" }];
  const inV1 = { versionId: "v1", state: "open" as const, like: null };
  expect(withInherited([inV1], bases)).toEqual([inV1, { versionId: "v2", state: "open", like: "POM 1.1" }]);
  const inV2 = { versionId: "v2", state: "closed" as const, like: null };
  expect(withInherited([inV1, inV2], bases)).toEqual([inV1, inV2]);
  expect(withInherited([], bases)).toEqual([]);
});

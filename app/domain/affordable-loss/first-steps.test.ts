import { expect, test } from "vitest";
import type { AcceptanceState } from "./acceptance.ts";
import { blockedPairs, firstStepTotals, leavingPairIds, type FirstStep } from "./first-steps.ts";

const step = (pairId: string, stakeholderId: string, money: number | null, personMonths: number | null, acceptance: AcceptanceState = "accepted"): FirstStep => ({
  id: `${pairId}-${stakeholderId}`,
  pairId,
  stakeholderId,
  money: money === null ? null : money * 100,
  personMonths: personMonths === null ? null : Math.round(personMonths * 100),
  acceptance,
});

const steps = [
  step("prototype", "renault", 6_000, 0.5),
  step("prototype", "fabrique", 2_500, 0.3),
  step("prototype", "startup-c", null, 0.2),
  step("norms", "lab-a", 4_000, 0.4),
  step("norms", "renault", 2_500, 0.6),
  step("train", "fabrique", 2_000, 0.3, "none"),
  step("train", "school-d", 0, 0.2),
  step("experiment", "city-b", 5_000, 0.5, "refused"),
  step("experiment", "renault", 3_000, 0.3),
  step("equip", "fabrique", 1_200, 0.1, "expired"),
];
const ceilings = [
  { stakeholderId: "renault", unit: "money", amount: 8_000_00 },
  { stakeholderId: "fabrique", unit: "money", amount: 10_000_00 },
  { stakeholderId: "renault", unit: "person-months", amount: 300 },
] as const;

test("three pairs start, two wait outside the totals", () => {
  const totals = firstStepTotals({ chosenPairIds: ["prototype", "norms", "train", "experiment", "equip"], steps, ceilings });
  expect(totals.starting).toEqual(["prototype", "norms", "train"]);
  expect(totals.blocked).toEqual([{ pairId: "experiment", because: "refused" }, { pairId: "equip", because: "expired" }]);
  expect(totals.overall).toEqual({ money: { known: 17_000_00, unknown: 1 }, "person-months": { known: 250, unknown: 0 } });
});

test.each([
  ["renault", "money", { total: { known: 8_500_00, unknown: 0 }, ceiling: 8_000_00, over: 500_00 }],
  ["renault", "person-months", { total: { known: 110, unknown: 0 }, ceiling: 300, over: 0 }],
  ["fabrique", "money", { total: { known: 4_500_00, unknown: 0 }, ceiling: 10_000_00, over: 0 }],
  ["startup-c", "money", { total: { known: 0, unknown: 1 }, ceiling: null, over: 0 }],
  ["lab-a", "money", { total: { known: 4_000_00, unknown: 0 }, ceiling: null, over: 4_000_00 }],
  ["school-d", "money", { total: { known: 0, unknown: 0 }, ceiling: null, over: 0 }],
])("%s in %s", (stakeholderId, unit, expected) => {
  const { byActor } = firstStepTotals({ chosenPairIds: ["prototype", "norms", "train"], steps, ceilings });
  expect(byActor.find((one) => one.stakeholderId === stakeholderId && one.unit === unit)).toEqual({ stakeholderId, unit, ...expected });
});

test("only chosen pairs are counted, and an actor without a step does not show", () => {
  const totals = firstStepTotals({ chosenPairIds: ["norms"], steps, ceilings });
  expect(totals.byActor.map((one) => one.stakeholderId)).toEqual(["lab-a", "lab-a", "renault", "renault"]);
  expect(firstStepTotals({ chosenPairIds: [], steps, ceilings })).toMatchObject({ byActor: [], starting: [], blocked: [] });
});

test("a pair both refused and expired says refused; a pair without steps is not blocked", () => {
  const both = [step("p", "a", 1, 1, "expired"), step("p", "b", 1, 1, "refused")];
  expect(blockedPairs(["p", "q"], both)).toEqual([{ pairId: "p", because: "refused" }]);
});

test.each([
  ["before any choice, every pair leaves", [], ["a", "b", "c"]],
  ["a pair set aside stays", [{ pairId: "b", chosen: false }], ["a", "c"]],
  ["once some are chosen, only those leave", [{ pairId: "a", chosen: true }, { pairId: "b", chosen: false }], ["a"]],
  ["also when what was chosen has no first step", [{ pairId: "z", chosen: true }], []],
])("%s", (_, choices, leaving) => {
  expect(leavingPairIds(["a", "b", "c"], choices)).toEqual(leaving);
});

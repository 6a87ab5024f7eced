import { expect, test } from "vitest";
import { bringsMeans, COMMITMENT_STATES, commitmentRefusal } from "./commitment.ts";

test("forward is free and may skip, back needs a reason", () => {
  const allowed = (reason: string) => COMMITMENT_STATES.map((from) => COMMITMENT_STATES.filter((to) => commitmentRefusal({ from, to, reason }) === null).join(" "));
  expect(allowed("")).toEqual(["offered pledged delivered withdrawn", "pledged delivered withdrawn", "delivered withdrawn", "withdrawn", ""]);
  expect(allowed("The budget moved").map((states) => states.split(" ").length)).toEqual([4, 4, 4, 4, 4]);
  expect(commitmentRefusal({ from: "pledged", to: "asked", reason: " " })).toBe("reason-missing");
  expect(commitmentRefusal({ from: "pledged", to: "pledged", reason: "again" })).toBe("unchanged");
});

test("means count from the pledge until withdrawn", () => {
  expect(COMMITMENT_STATES.filter(bringsMeans)).toEqual(["pledged", "delivered"]);
});

import { expect, test } from "vitest";
import { inOrderOfWaiting, mayObjectionBecome, type ObjectionState } from "./objection.ts";

test.each<[ObjectionState, ObjectionState, boolean]>([
  ["open", "answered", true], ["open", "accepted", true], ["open", "withdrawn", true],
  ["answered", "accepted", true], ["answered", "open", true],
  ["withdrawn", "open", true], ["withdrawn", "answered", false],
  ["accepted", "open", true], ["accepted", "answered", false],
])("from %s to %s: %s", (from, to, may) => expect(mayObjectionBecome(from, to)).toBe(may));

test("those that wait come first, the oldest first; the settled ones follow, the latest first", () => {
  const one = (id: string, state: ObjectionState, raisedOn: string) => ({ id, state, raisedOn });
  const order = inOrderOfWaiting([one("a", "answered", "2018-01-01"), one("b", "open", "2018-03-01"), one("c", "open", "2018-02-01"), one("d", "accepted", "2018-04-01")]);
  expect(order.map(({ id }) => id)).toEqual(["c", "b", "d", "a"]);
});

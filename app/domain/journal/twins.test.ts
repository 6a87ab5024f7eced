import { expect, test } from "vitest";
import { atAGlance, withoutTwins, type Entry } from "./twins.ts";

const entry = (event: string, more: Partial<Entry> = {}): Entry => ({ kind: "verdict", subjectId: "v", event, field: null, at: "2018-06-12T08:00:00Z", by: "a", ...more });
const words = (entries: Entry[]) => entries.map(({ event, field }) => (field ? `${event} ${field}` : event));

test("a verdict that is given is told once, and what it also changed stays", () => {
  expect(words(withoutTwins([entry("given"), entry("created")]))).toEqual(["given"]);
  const again = [entry("given"), entry("changed", { field: "learning" }), entry("changed", { field: "result" })];
  expect(words(withoutTwins(again))).toEqual(["given", "changed learning"]);
});

test.each([
  ["another record", { subjectId: "w" }],
  ["another moment", { at: "2018-06-12T09:00:00Z" }],
  ["another person", { by: "b" }],
])("what was created by %s stays", (_name, more) => {
  expect(withoutTwins([entry("given"), entry("created", more)])).toHaveLength(2);
});

test("an answer O/N is told by what it answers", () => {
  const ceiling = { kind: "ceiling", subjectId: "c" };
  expect(words(withoutTwins([entry("accepted", ceiling), entry("created", { kind: "acceptance", subjectId: "x" })]))).toEqual(["accepted"]);
});

test("a glance tells each moment of a record once, the latest first, and no more than asked", () => {
  const entries = [entry("changed", { field: "learning" }), entry("given"), entry("changed", { subjectId: "i", field: "question" }), entry("changed", { subjectId: "i", field: "endsOn" }), entry("created", { subjectId: "j" })];
  expect(words(atAGlance(entries, 2))).toEqual(["given", "changed question"]);
  expect(atAGlance(entries, 9)).toHaveLength(3);
});

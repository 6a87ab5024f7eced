import { expect, test } from "vitest";
import { afterMove, columnsOf, mayBePartOf, moveByArrow, withPut } from "./board.ts";

const TODAY = "2018-06-12";
const action = (id: string, more: Partial<Parameters<typeof columnsOf>[0][number]> = {}) =>
  ({ id, state: "to-do" as const, dueOn: null, doneOn: null, position: 0, parentId: null, ...more });
const ids = (cards: readonly { id: string }[]) => cards.map(({ id }) => id);

test("a column shows what is late first, then each card where it was put", () => {
  const { "to-do": column } = columnsOf([action("c", { position: 3 }), action("a", { position: 1 }), action("late", { position: 9, dueOn: "2018-06-01" }), action("b", { position: 2, dueOn: "2018-07-01" })], TODAY);
  expect(ids(column)).toEqual(["late", "a", "b", "c"]);
});

test("what is part of an action stands on its card, whatever its state, at any depth", () => {
  const columns = columnsOf([action("whole", { state: "doing" }), action("step", { parentId: "whole", state: "done" }), action("detail", { parentId: "step", position: 2 }), action("orphan", { parentId: "trashed" })], TODAY);
  expect(ids(columns.doing)).toEqual(["whole"]);
  expect(ids(columns.doing[0]?.steps ?? [])).toEqual(["step", "detail"]);
  expect([ids(columns["to-do"]), columns.done]).toEqual([["orphan"], []]);
});

test("actions that are part of one another are still seen", () => {
  const columns = columnsOf([action("a", { parentId: "b" }), action("b", { parentId: "a" }), action("c", { parentId: "a" })], TODAY);
  const seen = columns["to-do"].flatMap((card) => [card.id, ...ids(card.steps)]);
  expect(seen.sort()).toEqual(["a", "b", "c"]);
});

test.each([
  [["a", "b", "c"], "c", "a", ["c", "a", "b"]],
  [["a", "b"], "x", "b", ["a", "x", "b"]],
  [["a", "b"], "a", null, ["b", "a"]],
  [["a", "b"], "a", "gone", ["b", "a"]],
] as const)("in %j, %s before %s", (column, id, before, then) => expect(withPut(column, id, before)).toEqual(then));

test("an action is part neither of itself nor of its own steps", () => {
  const parents = new Map([["step", "whole"], ["detail", "step"], ["whole", null]]);
  expect([mayBePartOf("whole", "detail", parents), mayBePartOf("whole", "whole", parents), mayBePartOf("detail", "whole", parents)]).toEqual([false, false, true]);
});

test("an arrow key moves a card by a column or a place, and stops at the edges", () => {
  const columns = columnsOf([action("a", { position: 1 }), action("b", { position: 2 }), action("c", { position: 3 }), action("d", { state: "done" })], TODAY);
  expect(moveByArrow(columns, "b", "ArrowUp")).toEqual({ id: "b", to: "to-do", before: "a" });
  expect(moveByArrow(columns, "a", "ArrowDown")).toEqual({ id: "a", to: "to-do", before: "c" });
  expect(moveByArrow(columns, "b", "ArrowDown")).toEqual({ id: "b", to: "to-do", before: null });
  expect(moveByArrow(columns, "b", "ArrowRight")).toEqual({ id: "b", to: "doing", before: null });
  expect([moveByArrow(columns, "a", "ArrowUp"), moveByArrow(columns, "c", "ArrowDown"), moveByArrow(columns, "a", "ArrowLeft"), moveByArrow(columns, "d", "ArrowRight"), moveByArrow(columns, "gone", "ArrowUp")]).toEqual([null, null, null, null, null]);
  const after = afterMove(columns, { id: "d", to: "to-do", before: "b" });
  expect([ids(after["to-do"]), ids(after.done), after["to-do"][1]?.state]).toEqual([["a", "d", "b", "c"], [], "to-do"]);
});

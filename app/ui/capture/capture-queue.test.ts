import { expect, it } from "vitest";
import { addToQueue, memoryShelf, readQueue, removeFromQueue } from "./capture-queue.ts";

const line = (id: string) => ({ id, text: `ligne ${id}`, kind: null });

it("keeps lines in their order, by address, until they are removed", () => {
  const shelf = memoryShelf();
  addToQueue(shelf, "/a", [line("1"), line("2")]);
  addToQueue(shelf, "/b", [line("3")]);
  expect(removeFromQueue(shelf, "/a", ["1"])).toEqual([line("2")]);
  expect(readQueue(shelf, "/a")).toEqual([line("2")]);
  expect(readQueue(shelf, "/b")).toEqual([line("3")]);
});

it.each(["{", "null", '[{"id":1}]', '"x"'])("reads %s, which it did not write, as nothing", (kept) => {
  expect(readQueue({ getItem: () => kept, setItem: () => {} }, "/a")).toEqual([]);
});

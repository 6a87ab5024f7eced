import { expect, it, test } from "vitest";
import { forgetUnsent, keepUnsent, readUnsent } from "./unsent-text.ts";

function shelf() {
  const kept = new Map<string, string>();
  return { getItem: (name: string) => kept.get(name) ?? null, setItem: (name: string, value: string) => void kept.set(name, value), removeItem: (name: string) => void kept.delete(name) };
}
const unsent = { base: { revision: 1, text: "Un" }, text: "Un mot", sending: null };

it("keeps a text by section and by member, until the server has that very text", () => {
  const one = shelf();
  keepUnsent(one, "/a", "m", unsent);
  expect(readUnsent(one, "/a", "m")).toEqual(unsent);
  expect(readUnsent(one, "/a", "other")).toBeNull();
  forgetUnsent(one, "/a", "m", "Un mot d’avant");
  expect(readUnsent(one, "/a", "m")).toEqual(unsent);
  forgetUnsent(one, "/a", "m", "Un mot");
  expect(readUnsent(one, "/a", "m")).toBeNull();
});

test.each(["{", "null", '{"text":1}', '{"text":"x","base":{}}'])("reads %s, which it did not write, as nothing", (kept) => {
  expect(readUnsent({ ...shelf(), getItem: () => kept }, "/a", "m")).toBeNull();
});

test("a full shelf says so", () => {
  const full = { ...shelf(), setItem: () => { throw new Error("full"); } };
  expect(keepUnsent(full, "/a", "m", unsent)).toBe(false);
});

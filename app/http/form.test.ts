import { expect, test } from "vitest";
import { formFields } from "./form.server.ts";

test("a name posted several times is a list, whatever the name", () => {
  const form = new FormData();
  for (const [name, value] of [["a", "1"], ["b", "2"], ["a", "3"], ["constructor", "4"], ["__proto__", "5"]] as const) form.append(name, value);
  expect(Object.entries(formFields(form))).toEqual([["a", ["1", "3"]], ["b", "2"], ["constructor", "4"], ["__proto__", "5"]]);
});

import { expect, test } from "vitest";
import { z } from "zod";
import { day, maybeDay, money, personMonths } from "#app/domain/form/fields.ts";
import { formFields, parseForm } from "./form.server.ts";

test("a name posted several times is a list, whatever the name", () => {
  const form = new FormData();
  for (const [name, value] of [["a", "1"], ["b", "2"], ["a", "3"], ["constructor", "4"], ["__proto__", "5"]] as const) form.append(name, value);
  expect(Object.entries(formFields(form))).toEqual([["a", ["1", "3"]], ["b", "2"], ["constructor", "4"], ["__proto__", "5"]]);
});

test.each([["money", money()], ["personMonths", personMonths()], ["day", day()], ["maybeDay", maybeDay()]] as const)(
  "a %s that came twice is refused, never read as not known",
  (_, field) => {
    const twice = new FormData();
    for (const typed of ["12", ""]) twice.append("field", typed);
    let refused: unknown;
    try { parseForm(z.object({ field }), twice); } catch (error) { refused = error; }
    expect(refused).toMatchObject({ status: 400, fields: { field: { code: "sentTwice" } } });
  },
);

import { expect, test } from "vitest";
import { agreementState, endsBeforeSigned } from "./agreement.ts";

test("an agreement is in force from its signature to the last day it holds, and warns a month before", () => {
  const on = (today: string) => agreementState({ signedOn: "2018-01-10", untilOn: "2018-06-30" }, today);
  expect(["2018-05-30", "2018-05-31", "2018-06-30", "2018-07-01"].map(on)).toEqual(["in-force", "ending", "ending", "ended"]);
  expect(agreementState({ signedOn: null, untilOn: "2018-01-01" }, "2019-01-01")).toBe("unsigned");
  expect(agreementState({ signedOn: "2018-01-10", untilOn: null }, "2030-01-01")).toBe("in-force");
});

test("an agreement does not end before it is signed", () => {
  expect(endsBeforeSigned({ signedOn: "2018-01-10", untilOn: "2018-01-09" })).toBe(true);
  expect(endsBeforeSigned({ signedOn: null, untilOn: "2018-01-09" })).toBe(false);
});

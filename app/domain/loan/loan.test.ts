import { expect, test } from "vitest";
import { byReturn, loanRefusal, loanState, stillOut } from "./loan.ts";

test("a loan is late from the day after it was due, as long as one is out", () => {
  const loan = { count: 3, returnedCount: 1, dueOn: "2018-06-01" };
  expect(stillOut(loan)).toBe(2);
  expect(["2018-05-31", "2018-06-01", "2018-06-02"].map((today) => loanState(loan, today))).toEqual(["out", "out", "overdue"]);
  expect(loanState({ ...loan, returnedCount: 3 }, "2018-07-01")).toBe("returned");
  expect(loanState({ ...loan, dueOn: null }, "2030-01-01")).toBe("out");
});

test("nothing more comes back than was lent, nor before", () => {
  const loan = { count: 2, returnedCount: 0, lentOn: "2018-05-02", dueOn: "2018-06-01", returnedOn: null };
  expect(loanRefusal(loan)).toBeNull();
  expect(loanRefusal({ ...loan, count: 0 })).toBe("loan-of-none");
  expect(loanRefusal({ ...loan, returnedCount: 3 })).toBe("more-back-than-lent");
  expect(loanRefusal({ ...loan, dueOn: "2018-05-01" })).toBe("due-before-lent");
  expect(loanRefusal({ ...loan, returnedCount: 2, returnedOn: "2018-05-01" })).toBe("back-before-lent");
  expect(loanRefusal({ ...loan, returnedCount: 2, returnedOn: "2018-05-02" })).toBeNull();
});

test("what is late comes first, what came back last", () => {
  const out = (dueOn: string | null) => ({ state: "out" as const, dueOn, lentOn: "2018-05-02" });
  const rows = [{ state: "returned" as const, dueOn: "2018-01-01", lentOn: "2018-01-01" }, out(null), out("2018-07-01"), { ...out("2018-05-03"), state: "overdue" as const }];
  expect([...rows].sort(byReturn).map(({ dueOn }) => dueOn)).toEqual(["2018-05-03", "2018-07-01", null, "2018-01-01"]);
});

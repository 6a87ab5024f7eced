import { describe, expect, it } from "vitest";
import { isAmendable, withAmendments, type Amendment } from "./amendment.ts";

const to = (subjectId: string, field: string, after: unknown): Amendment => ({ subjectId, field, before: "x", after, reason: "coquille", on: "2018-06-12" });

describe("withAmendments", () => {
  it("shows the last correction of each field, marks it, and leaves the record", () => {
    const verdict = { id: "v", result: "validated", learning: "x" };
    const shown = withAmendments(verdict, [to("v", "learning", "y"), to("v", "learning", "z"), to("w", "result", "invalidated")]);
    expect(shown).toEqual({ row: { id: "v", result: "validated", learning: "z" }, amended: ["learning"] });
    expect(verdict.learning).toBe("x");
  });

  it("amends an amount to not known", () => {
    expect(withAmendments({ id: "m", amount: 100 }, [to("m", "amount", null)]).row.amount).toBeNull();
  });

  it("ignores a field that the record does not have", () => {
    expect(withAmendments({ id: "m" }, [to("m", "other", 1)])).toEqual({ row: { id: "m" }, amended: [] });
  });
});

describe("isAmendable", () => {
  it("holds the list to what is written there", () => {
    expect(isAmendable("verdict", "result")).toBe(true);
    expect(isAmendable("verdict", "hypothesisId")).toBe(false);
    expect(isAmendable("ceiling", "amount")).toBe(false);
    expect(isAmendable("toString", "call")).toBe(false);
  });
});

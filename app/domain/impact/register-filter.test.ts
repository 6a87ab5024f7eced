import { describe, expect, it } from "vitest";
import { answersFilter } from "./register-filter.ts";
import { registerFilter } from "./schema.ts";

const risk = {
  kind: "risk", lensId: null, materiality: "material", timeScale: "now", directness: "direct", retiredOn: null,
  exchangeable: false, quantifiable: false, expressible: true,
} as const;

describe("registerFilter", () => {
  it("lets through what an address says wrongly, and shows what is live", () => {
    expect(registerFilter.parse({ kind: "threat", lens: "x", state: "gone" })).toEqual({ state: "live" });
  });
});

describe("answersFilter", () => {
  it("holds every filter asked together", () => {
    expect(answersFilter(risk, { state: "live" })).toBe(true);
    expect(answersFilter(risk, { state: "live", kind: "risk", time: "now" })).toBe(true);
    expect(answersFilter(risk, { state: "live", kind: "risk", time: "1-3" })).toBe(false);
  });

  it("tells what can only be worded from what can be counted", () => {
    expect(answersFilter(risk, { state: "live", measure: "wording-only" })).toBe(true);
    expect(answersFilter({ ...risk, quantifiable: true }, { state: "live", measure: "wording-only" })).toBe(false);
    expect(answersFilter(risk, { state: "live", measure: "exchangeable" })).toBe(false);
  });

  it("keeps the retired apart", () => {
    const retired = { ...risk, retiredOn: "2018-01-01" };
    expect(["live", "retired", "all"].map((state) => answersFilter(retired, registerFilter.parse({ state })))).toEqual([false, true, true]);
  });
});

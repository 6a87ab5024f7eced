import { describe, expect, it, test } from "vitest";
import { afterHeard, afterKept, movedCaret, nextSend, type Drafting } from "./drafting.ts";

const at = (revision: number, text: string, sending: string | null = null): Drafting => ({ base: { revision, text }, sending });

describe("a text being written", () => {
  it("is sent when it differs, and the one on its way is sent again as it was", () => {
    expect(nextSend(at(1, "Un"), "Un ")).toBeNull();
    expect(nextSend(at(1, "Un"), "Un mot")).toBe("Un mot");
    expect(nextSend(at(1, "Un", "Un mot"), "Un mot de plus")).toBe("Un mot");
  });

  it("goes on from what was kept", () => {
    expect(afterKept(at(1, "Un", "Un mot "), "Un mot de", { revision: 2, text: "Un mot " })).toEqual({ drafting: at(2, "Un mot "), text: "Un mot de" });
  });

  it("takes in what others wrote without losing what was typed meanwhile", () => {
    const kept = { revision: 3, text: "Un mot.\n\nÀ elle." };
    expect(afterKept(at(1, "Un", "Un mot."), "Un mot.", kept)).toEqual({ drafting: { base: kept, sending: null }, text: kept.text });
    expect(afterKept(at(1, "Un", "Un mot."), "Un grand mot.", kept)).toEqual({ drafting: { base: kept, sending: null }, text: "Un grand mot.\n\nÀ elle." });
    expect(afterKept(at(1, "Un", "Un mot"), "Un verbe", { revision: 3, text: "Un nom" })).toEqual({ drafting: at(1, "Un"), text: "Un verbe" });
  });

  it("takes another's text only when nothing was typed", () => {
    const kept = { revision: 2, text: "Deux" };
    expect(afterHeard(at(1, "Un"), "Un", kept)).toEqual({ drafting: { base: kept, sending: null }, text: "Deux" });
    expect(afterHeard(at(1, "Un"), "Un mot", kept)).toBeNull();
    expect(afterHeard(at(1, "Un", "Un"), "Un", kept)).toBeNull();
    expect(afterHeard(at(2, "Un"), "Un", kept)).toBeNull();
  });
});

test.each([
  ["ab|cd", "ab|cdef"],
  ["ab|cd", "xyab|cd"],
  ["abcd|", "abcd| x"],
  ["a|b c", "a|b d"],
  ["|abc", "|xabc"],
])("the caret of %j goes to %j", (before, after) => {
  expect(movedCaret(before.replace("|", ""), after.replace("|", ""), before.indexOf("|"))).toBe(after.indexOf("|"));
});

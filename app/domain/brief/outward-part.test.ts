import { describe, expect, it, test } from "vitest";
import { outwardPart, withOutwardPart } from "./outward-part.ts";

const TEAM_AND_PARTNER = "Pour nous.\n\n:::network\nUn banc partagé.\n\nDeux classes.\n:::\n\n:::comex\n12 000 € de perte\n:::\n\n:::public\nOuvert à tous.\n:::";
const read = (text: string) => outwardPart(text, "team");
const write = (text: string, part: string) => withOutwardPart(text, part, "team");

test("someone outside reads what stands between the outward marks, and nothing else", () => {
  expect(read(TEAM_AND_PARTNER)).toBe("Un banc partagé.\n\nDeux classes.\nOuvert à tous.");
  expect(read("Pour nous.\n\n:::comex\nx\n:::")).toBe("");
});

describe("what they write", () => {
  it.each(["Un banc partagé.\n\nTrois classes.\nOuvert à tous.", "Un banc.\n\nOuvert à tous.\nLà.", "Avant.\nUn banc partagé.\n\nDeux classes.\nOuvert à tous.", "Tout autre chose."])("leaves the rest where it is: %j", (part) => {
    const text = write(TEAM_AND_PARTNER, part);
    expect(read(text)).toBe(part);
    for (const kept of ["Pour nous.", ":::comex\n12 000 € de perte\n:::"]) expect(text).toContain(kept);
  });

  it("is for the network when nothing was", () => {
    expect(write("", "Bonjour")).toBe(":::network\nBonjour\n:::");
    expect(write("Pour nous.", "Bonjour")).toBe(":::network\nBonjour\n:::\n\nPour nous.");
    expect(write("Pour nous.", " \n")).toBe("Pour nous.");
  });

  it("can be taken out and written again", () => {
    const emptied = write(write("Pour nous.", "Bonjour"), "");
    expect(read(emptied)).toBe("");
    expect(write(emptied, "Encore")).toBe(":::network\nEncore\n:::\n\nPour nous.");
  });

  it.each([":::\nvu", ":::comex\nvu", "```\nvu", "~~~~ js\nvu\n~~~", "  :::public\nvu"])("opens nothing: %j", (part) => {
    for (const text of ["Pour nous.", "```\nà nous\n```", TEAM_AND_PARTNER]) {
      const kept = write(text, part);
      expect(read(kept).split("\n")).toContain("vu");
      expect(read(kept)).not.toMatch(/nous|12 000/);
      expect(read(write(kept, `${read(kept)}\nencore`))).toMatch(/encore$/);
    }
  });

  it("keeps a block of code that is closed", () => expect(read(write("", "```\n:::\n```"))).toBe("```\n\\:::\n```"));
});

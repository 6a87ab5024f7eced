import { describe, expect, it } from "vitest";
import { plainText } from "./inline.ts";
import { readSection } from "./read-section.ts";
import type { TextBlock } from "./section-text.ts";

const read = (text: string) => readSection(text, "team");
const words = (blocks: readonly TextBlock[]): string[] => blocks.map((block) => ("text" in block && typeof block.text !== "string" ? plainText(block.text) : block.kind));

describe("a section's text", () => {
  it("is read as blocks that know their line", () => {
    const { blocks, faults } = read("## Titre\n\nUn *mot* et **gras**.\n\n- un\n- deux\n\n::loss\n\n> Dit.\n>\n> — Rédactrice 1");
    expect(blocks.map(({ kind, line }) => [kind, line])).toEqual([["heading", 1], ["paragraph", 3], ["list", 5], ["live", 8], ["quote", 10]]);
    expect(blocks[1]).toMatchObject({ text: [{ text: "Un " }, { text: "mot", italic: true }, { text: " et " }, { text: "gras", bold: true }, { text: "." }] });
    expect(blocks[3]).toMatchObject({ name: "loss" });
    expect(blocks[4]).toMatchObject({ by: "Rédactrice 1" });
    expect(faults).toEqual([]);
  });

  it("keeps for an audience what stands between its marks, and the rest for the section's own", () => {
    const { blocks } = read("avant\n\n:::comex\n12 000 €\n:::\n\n:::public\nun\n\n::verdicts\n:::\naprès");
    expect(blocks.map(({ audience, line }) => [audience, line])).toEqual([["team", 1], ["comex", 4], ["public", 8], ["public", 10], ["team", 12]]);
  });

  it("tolerates marks that are not closed, nested or unknown, and says where; nothing is widened", () => {
    const { blocks, faults } = read(":::comex\na\n:::public\nb\n:::\nc\n\n:::\n:::\n:::comité\nd");
    expect(blocks.map(({ audience }) => audience)).toEqual(["comex", "comex", "comex", "comex"]);
    expect(faults.map(({ fault, line }) => [fault, line])).toEqual([["nested", 3], ["stray-close", 9], ["unknown-audience", 10], ["unclosed", 10]]);
  });

  it("knows figures by their key and leaves other braces as they are", () => {
    const { blocks } = read("Soit {{loss.used.money}} et **{{impact:0190-ab}}**, pas {{ nul ni {{}} ni {{A b}} ni `{{loss}}`.");
    expect(blocks[0]).toMatchObject({ text: [
      { text: "Soit " }, { figureKey: "loss.used.money" }, { text: " et " }, { figureKey: "impact:0190-ab", bold: true },
      { text: ", pas {{ nul ni {{}} ni {{A b}} ni " }, { text: "{{loss}}", code: true }, { text: "." },
    ] });
  });

  it("shows markup of other languages as text, and follows no address that runs something", () => {
    const { blocks } = read("<script>alert(1)</script> </w:t> [[Page]] a|b ![x](y)\n\n[lien](javascript:alert(1)) [bon](https://exemple.org)");
    expect(words(blocks)).toEqual(["<script>alert(1)</script> </w:t> [[Page]] a|b !x", "[lien](javascript:alert(1)) bon"]);
    expect(JSON.stringify(blocks)).not.toMatch(/"href":"(javascript|y)/);
  });

  it("reads tables with their alignments", () => {
    const { blocks } = read("| Poste | Montant |\n|:--|--:|\n| Prêt | 6 000 € |\n| a | {{verdicts.validated}} |");
    expect(blocks[0]).toMatchObject({ kind: "table", columns: [{ align: "start" }, { align: "end" }], rows: [[[{ text: "Prêt" }], [{ text: "6 000 €" }]], [[{ text: "a" }], [{ figureKey: "verdicts.validated" }]]] });
  });

  it("does not look for marks in a block of code", () => {
    const { blocks, faults } = read("```\n:::comex\n::loss\n```\nfin");
    expect(blocks).toMatchObject([{ kind: "code", text: ":::comex\n::loss" }, { kind: "paragraph" }]);
    expect(faults).toEqual([]);
  });

  it("drops control characters and half characters", () => {
    expect(words(read("a\u0000b\u0007c\ud800d\u202Ee\r\nf").blocks)).toEqual(["abc\ufffdd\u202Ee f"]);
  });
});

describe("50,000 characters", () => {
  const long = (piece: string) => piece.repeat(Math.floor(50_000 / piece.length));

  // Made to be slow or to nest without end: each is read whole, as something.
  it.each([
    ["a note", "## Titre\n\nUne phrase, avec **du gras**, {{loss.used.money}} et un autre mot.\n\n- un point\n- un autre\n\n"],
    ["paragraphs", "L.\n\n"], ["marks", ":::team\na\n:::\n"], ["live blocks", "::loss\n"], ["brackets", "["], ["braces", "{{"], ["stars", "*a **a "], ["quotes", "> "], ["lists", "- a\n"], ["deep lists", "- "],
    ["pipes", "a|b\n"], ["links", "[a](b"], ["backquotes", "`a``"], ["table", "|a|b|\n|-|-|\n"], ["colons", ":::\n"], ["pictures", "!["], ["entities", "&amp;<b>"], ["underscores", "_"], ["fences", "```\n"],
  ])("of %s are read", (_name, piece) => {
    expect(() => read(long(piece))).not.toThrow();
  });
});

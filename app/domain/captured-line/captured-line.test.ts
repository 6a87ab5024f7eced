import { describe, expect, test } from "vitest";
import { MAX_LINE_LENGTH, parseCapture, parseLine, type CaptureKind } from "./captured-line.ts";

describe("prefixes", () => {
  test.each<[string, CaptureKind | null, string]>([
    ["h Un lycée monte un kit", "hypothesis", "Un lycée monte un kit"],
    ["u Livrer en centre-ville", "usage", "Livrer en centre-ville"],
    ["p Réseau E", "stakeholder", "Réseau E"],
    ["pp Réseau E", "stakeholder", "Réseau E"],
    ["s Network E", "stakeholder", "Network E"],
    ["b Des cours s’appuient dessus", "benefit", "Des cours s’appuient dessus"],
    ["r Une promesse déçue", "risk", "Une promesse déçue"],
    ["q Qui assure ?", "question", "Qui assure ?"],
    ["c « Sans licence claire, rien »", "quote", "« Sans licence claire, rien »"],
    ["a Demander un avis écrit", "action", "Demander un avis écrit"],
    ["i Le banc sert aussi à l’école", "observation", "Le banc sert aussi à l’école"],
    ["  h   espaces autour  ", "hypothesis", "espaces autour"],
    ["h\ttabulation", "hypothesis", "tabulation"],
    ["hypothèse: deux groupes roulent", "hypothesis", "deux groupes roulent"],
    ["Hypothèse\u00a0: deux groupes roulent", "hypothesis", "deux groupes roulent"],
    ["HYPOTHESIS: two groups drive", "hypothesis", "two groups drive"],
    ["Partie prenante : Média H", "stakeholder", "Média H"],
    ["Bénéfice : une vitrine", "benefit", "une vitrine"],
    ["Risk: a competitor settles in", "risk", "a competitor settles in"],
    ["Imprévu : un cours", "observation", "un cours"],
    ["surprise: a course", "observation", "a course"],
    ["H: deux groupes", "hypothesis", "deux groupes"],
    ["q : qui assure ?", "question", "qui assure ?"],
    ["- r une promesse déçue", "risk", "une promesse déçue"],
    ["• Risque : une promesse", "risk", "une promesse"],
    ["- sans préfixe", null, "sans préfixe"],
    ["rien de tel", null, "rien de tel"],
    ["A school asks for a kit", null, "A school asks for a kit"],
    ["I think it works", null, "I think it works"],
    ["H 16 est reprise", null, "H 16 est reprise"],
    ["hier, un avis", null, "hier, un avis"],
    ["Note : à revoir", null, "Note : à revoir"],
    ["11 h 04 : le banc", null, "11 h 04 : le banc"],
    ["constructor: not a kind", null, "constructor: not a kind"],
    ["h", null, "h"],
    ["risque :", null, "risque :"],
    ["<script>alert(1)</script>", null, "<script>alert(1)</script>"],
  ])("%j", (typed, kind, text) => expect(parseLine(typed)).toEqual({ raw: typed.trim(), text, kind }));
});

describe("pasting", () => {
  test("ten pasted lines are ten lines, in their order, whatever ends them", () => {
    const ten = Array.from({ length: 10 }, (_, index) => `ligne ${index + 1}`);
    for (const end of ["\n", "\r\n", "\r"]) {
      const parsed = parseCapture(ten.join(end));
      expect(parsed.ok && parsed.lines.map((line) => line.text)).toEqual(ten);
    }
  });

  test("blank lines drop", () => {
    const parsed = parseCapture("\n\n a demander \n \u00a0\n\n q qui ?\n");
    expect(parsed).toEqual({ ok: true, lines: [{ raw: "a demander", text: "demander", kind: "action" }, { raw: "q qui ?", text: "qui ?", kind: "question" }] });
  });

  test.each(["", " ", "\n\r\n \t"])("nothing typed (%j) is refused", (typed) => {
    expect(parseCapture(typed)).toEqual({ ok: false, refusal: { reason: "empty" } });
  });

  test("a line of 2 000 characters passes, longer ones are named and nothing is kept halfway", () => {
    const longest = "x".repeat(MAX_LINE_LENGTH);
    expect(parseCapture(`${longest}\ncourte`)).toMatchObject({ ok: true, lines: [{ text: longest }, { text: "courte" }] });
    expect(parseCapture(`courte\n\n${longest}y\ncourte\n${longest}yz`)).toEqual({
      ok: false,
      refusal: {
        reason: "lines-too-long",
        lines: [
          { line: 3, reason: "too-long", length: 2_001, max: 2_000 },
          { line: 5, reason: "too-long", length: 2_002, max: 2_000 },
        ],
      },
    });
  });
});

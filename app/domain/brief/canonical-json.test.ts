import { describe, expect, it } from "vitest";
import { canonicalJson } from "./canonical-json.ts";
import { namesApart, withNames } from "./names-apart.ts";

describe("a canonical content", () => {
  it("is the same text whatever the order it was made in", () => {
    expect(canonicalJson({ b: 1, a: { d: undefined, c: ["é", null, undefined] } })).toBe('{"a":{"c":["é",null,null]},"b":1}');
    expect(canonicalJson({ a: "e\u0301" })).toBe(canonicalJson({ a: "\u00e9" }));
  });
});

describe("people in a content", () => {
  const known = [{ token: "t1", name: "Anne" }, { token: "t2", name: "Anne Martin" }, { token: "t3", name: "Li" }, { token: "t4", name: "team" }];

  it("stand by token, the longest name first, whole words only, and never in a code", () => {
    const { content, names } = namesApart({ audience: "team", text: "Anne Martin et Anne ; Annette, Marianne ; la team.", on: "2018-06-12" }, known);
    expect(content).toEqual({ audience: "team", text: "⟦t2⟧ et ⟦t1⟧ ; Annette, Marianne ; la ⟦t4⟧.", on: "2018-06-12" });
    expect(names).toEqual([{ token: "t2", name: "Anne Martin" }, { token: "t1", name: "Anne" }, { token: "t4", name: "team" }]);
  });

  it("come back by their name as it was, or as erased; other brackets stay", () => {
    const { content, names } = namesApart({ text: "Anne Martin (⟦x⟧)" }, known);
    expect(withNames(content, names, "personne effacée")).toEqual({ text: "Anne Martin (⟦x⟧)" });
    expect(withNames(content, [{ token: "t2", name: "" }], "personne effacée")).toEqual({ text: "personne effacée (⟦x⟧)" });
  });
});

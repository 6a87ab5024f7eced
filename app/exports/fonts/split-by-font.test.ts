import { describe, expect, it } from "vitest";
import { splitByFont } from "./split-by-font.ts";

const drawn = (text: string) => splitByFont(text, "text").map((run) => run.text).join("");
const said = (text: string) => splitByFont(text, "text").map((run) => run.actual ?? run.text).join("");

describe("signs that no font has", () => {
  it("are told by the name of their writing, once for a stretch of them", () => {
    expect(drawn("Équipe 王伟, ไทย et 한국")).toBe("Équipe [hanzi], [thai] et [hangul]");
    expect(drawn("Vélo 🚲🛴 prêt")).toBe("Vélo [emoji] prêt");
  });

  it("are a sign that says the same where there is one", () => expect(drawn("✅ fait, ❌ non, ⭐")).toBe("✔ fait, ✘ non, ★"));

  it("stay whole for who copies or listens", () => {
    for (const text of ["Équipe 王伟", "👩‍🔬 et 👍🏽", "🇫🇷 ✅", "א\u05b8 ع é"]) expect(said(text)).toBe(text);
  });

  it("are those alone: what a font has is drawn as it is", () => expect(drawn("Ω Ж שלום → ≈ 😀")).toBe("Ω Ж שלום → ≈ 😀"));
});

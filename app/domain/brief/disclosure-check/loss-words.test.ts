import { describe, expect, it } from "vitest";
import { hasAmount, saysLoss } from "./loss-words.ts";
import { names, says } from "./names-in-text.ts";

describe("a loss typed by hand", () => {
  it.each([
    "12 000 € de perte", "une perte de 4,5 h.m", "La perte acceptable est de 12\u202f000\u00a0€.", "le plafond est fixé à 12.000 euros", "nous pouvons perdre 12k€", "perdre au plus douze mille euros",
    "a loss of €12,000", "the ceiling is 12,000 EUR", "we may lose $ 500", "4,5 h.m", "2 hommes-mois", "3.5 PM", "1,5 h. m", "plafond\u00a0: 48 000", "PERTE DE １２ ０００ €",
  ])("is seen in « %s »", (text) => expect(saysLoss(text)).toBe(true));

  it("is seen under a heading that says it", () => expect(saysLoss("Au plus 12 000 €, tous acteurs réunis.", "Perte acceptable")).toBe(true));

  it.each(["Une perte de temps depuis 2017.", "Le prix public est de 12 000 €.", "22 hypothèses, dont 9 validées", "perte de repères", "Depuis le 12/06/2018, aucune perte.", "3 pm meeting", "les plafonds du hall", "POM 1.1"])(
    "is not seen in « %s »", (text) => expect(saysLoss(text)).toBe(false));

  it("knows an amount from a number", () => {
    expect(["12 000 €", "€500", "1,2 M€", "3 h.m"].map(hasAmount)).toEqual([true, true, true, true]);
    expect(["12 personnes", "POM 1.1", "le 12/06/2018", "100 %"].map(hasAmount)).toEqual([false, false, false, false]);
  });
});

describe("a name or a statement typed by hand", () => {
  it("is seen whatever its case, accents and order", () => {
    expect(names("Avec HELENE d’Été, hier", "Hélène d'Été")).toBe(true);
    expect(names("selon MARTIN Anne.", "Anne Martin")).toBe(true);
    expect(names("Annette Martinez", "Anne Martin")).toBe(false);
  });

  it("is seen when most of its telling words are there", () => {
    const risk = "Une plainte vise le constructeur après la modification d’un véhicule";
    expect(says("Le constructeur craint une plainte après modification d’un véhicule par un tiers.", risk)).toBe(true);
    expect(says("Le constructeur ouvre la documentation d’un véhicule.", risk)).toBe(false);
  });
});

import { describe, expect, test } from "vitest";
import { emptyDocument, hardDocument, manyRisks } from "#app/domain/brief/testing/hard-document.ts";
import { publicDocument, sampleDocument } from "#app/domain/brief/testing/sample-document.ts";
import { descendants } from "#app/platform/opc/read-xml.ts";
import { renderPptx } from "./render-pptx.ts";
import { cachedSeries, faultsOf, openDeck, sheetCells, titleOf, wordsOf, type OpenedDeck } from "./testing/opened-deck.ts";

const sample = async () => openDeck(await renderPptx(sampleDocument()));

async function chartOn(deck: OpenedDeck, slide: number, index = 0): Promise<string> {
  const path = (await deck.slides())[slide - 1] ?? "";
  return (await deck.related(path, "chart"))[index] ?? "";
}

describe("the slides of the sample", () => {
  test("are its messages in order, then its annexes, each with its number and foot", async () => {
    const deck = await sample();
    const document = sampleDocument();
    const slides = await Promise.all((await deck.slides()).map((path) => deck.xml(path)));
    expect(slides.map(titleOf)).toEqual([...document.slides, ...document.annexSlides].map(({ title }) => title));
    for (const slide of slides) {
      expect(wordsOf(slide)).toContain("POM, Édition n° 2 · Diffusion restreinte");
      expect(descendants(slide, "fld").map((one) => one.getAttribute("type"))).toEqual(["slidenum"]);
    }
    expect(await faultsOf(deck)).toEqual([]);
  });

  test("hold native charts whose cache and sheet have the document's figures", async () => {
    const deck = await sample();
    const path = await chartOn(deck, 6);
    const money = await deck.xml(path);
    expect(cachedSeries(money)).toEqual({
      utilisé: [14_000, 6_000, 3_700, null, null], ouvert: [3_000, 3_000, 1_300, 0, null], reste: [11_000, 1_000, 3_000, null, 5_000], "n.c.": [null, null, null, expect.any(Number), null],
    });
    const [sheet = ""] = await deck.related(path, "package");
    expect(await sheetCells(await deck.bytes(sheet))).toMatchObject({ A2: "Renault", B1: "utilisé", B2: "14000", C2: "3000", F1: "plafond", F2: "28000", A5: expect.stringContaining("Jeune pousse C"), C5: "0" });
    expect(await sheetCells(await deck.bytes(sheet))).not.toHaveProperty("B5");
  });

  test("draw two units as two charts, and an overrun back from the end of its bar", async () => {
    const deck = await sample();
    const time = await deck.xml(await chartOn(deck, 6, 1));
    expect(cachedSeries(time)).toMatchObject({ utilisé: [0.8, 0.8, 0.4, 0.6, null], reste: [1.8, 0.7, 0.9, 0, 0.5] });
    const [back] = descendants(time, "errBars");
    expect(back && descendants(back, "pt").map((one) => [one.getAttribute("idx"), one.textContent])).toEqual([["3", "0.1"]]);
  });

  test("tell observed from expected without colour, and never draw what is not known as 0", async () => {
    const deck = await sample();
    const chart = await deck.xml(await chartOn(deck, 4));
    const series = cachedSeries(chart);
    expect(series["bénéfice observé"]?.slice(0, 4)).toEqual([1, 2, 3, null]);
    expect(series["bénéfice attendu"]?.slice(0, 4)).toEqual([null, null, null, 4]);
    expect(series["bénéfice attendu au départ"]?.slice(8, 12)).toEqual([null, 3, 4, null]);
    expect(series["risque restant observé"]?.slice(16)).toEqual([null, -2, -2, null]);
    expect(descendants(chart, "pattFill").length).toBeGreaterThan(0);
    const labelled = descendants(chart, "dLbls").map((one) => descendants(one, "numFmt")[0]?.getAttribute("formatCode"));
    expect(labelled, "nothing at stake has no figure, which would stand on the bar of the other side").toContain("0;0;");
    expect(labelled).not.toContain("0;0;0");
    const unknown = descendants(chart, "ser").at(-1);
    expect(unknown && descendants(unknown, "tx")[0]?.textContent).toContain("n.c.");
    expect(unknown && descendants(descendants(unknown, "val")[0] ?? unknown, "pt").map((one) => one.getAttribute("idx"))).toEqual(["16", "19"]);
  });

  test("have notes with sources, alternative texts, tables with a header row, and a language", async () => {
    const deck = await sample();
    const [, , learned = "", , risks = ""] = await deck.slides();
    const [notes = ""] = await deck.related(risks, "notesSlide");
    expect(wordsOf(await deck.xml(notes))).toContain("Source : registre des risques, 12/06/2018");
    expect(descendants(await deck.xml(learned), "cNvPr").map((one) => one.getAttribute("descr"))).toContain("9 validées, 4 invalidées, 3 indécises, 1 non testée.");
    expect(descendants(await deck.xml(risks), "tblPr")[0]?.getAttribute("firstRow")).toBe("1");
    expect(new Set(descendants(await deck.xml(risks), "rPr").map((one) => one.getAttribute("lang")))).toEqual(new Set(["fr-FR"]));
    expect(await deck.text("docProps/core.xml")).toContain("<dc:creator>Équipe projet POM</dc:creator>");
  });
});

describe("hard content", () => {
  test("is written whole and well formed, whatever the text holds", async () => {
    const deck = await openDeck(await renderPptx(hardDocument()));
    expect(await faultsOf(deck)).toEqual([]);
    const words = await Promise.all((await deck.slides()).map(async (path) => wordsOf(await deck.xml(path))));
    const all = words.join("\n");
    expect([1, 100, 200].filter((number) => !new RegExp(`Risque ${number}\\s:`).test(all))).toEqual([]);
    expect(all.includes("Colonne 14")).toBe(true);
  }, 60_000);

  test("a long table keeps its slide short and stands whole in the annexes", async () => {
    const document = sampleDocument({ slides: [{ key: "risks", title: "Chaque risque a son action.", left: [manyRisks(30)], right: [], notes: [] }], annexSlides: [] });
    const deck = await openDeck(await renderPptx(document));
    const words = await Promise.all((await deck.slides()).map(async (path) => wordsOf(await deck.xml(path))));
    expect(words[0]).toMatch(/autres lignes en annexe/);
    expect(/Risque 30\s:/.test(words.slice(1).join("\n"))).toBe(true);
    expect(words.length).toBeGreaterThan(2);
  });

  test("an empty note still says what it is about", async () => {
    const deck = await openDeck(await renderPptx(emptyDocument()));
    const slides = await deck.slides();
    expect(slides).toHaveLength(1);
    expect(titleOf(await deck.xml(slides[0] ?? ""))).toBe("Autoriser POM 1.1 sous convention");
  });

  test("a public deck names nobody", async () => {
    const deck = await openDeck(await renderPptx(publicDocument()));
    const told = await Promise.all(deck.names.filter((path) => path.endsWith(".xml")).map((path) => deck.text(path)));
    expect(told.join("\n")).not.toMatch(/confidentiel|Équipe projet|9f2c61d0/);
  });
});

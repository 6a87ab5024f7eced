import { describe, expect, test } from "vitest";
import { hardDocument } from "#app/domain/brief/testing/hard-document.ts";
import { sampleDocument } from "#app/domain/brief/testing/sample-document.ts";
import { sampleNote } from "#app/exports/sample-note.ts";
import { descendants } from "#app/platform/opc/read-xml.ts";
import { renderPptx, unplaced } from "./render-pptx.ts";
import { asPotx, changed, companyTemplate } from "./testing/company-template.ts";
import { faultsOf, openDeck, titleOf, wordsOf } from "./testing/opened-deck.ts";

describe("a company's template", () => {
  test("gives its masters, layouts, theme and fonts, and none of its slides", async () => {
    const template = await companyTemplate();
    const [own, deck] = [await openDeck(template), await openDeck(await renderPptx(sampleDocument(), { template: await asPotx(template) }))];
    expect(await faultsOf(deck)).toEqual([]);
    for (const path of own.names.filter((name) => /slideMasters|slideLayouts|theme1/.test(name) && /\.xml$/.test(name) && deck.names.includes(name))) expect(await deck.text(path)).toBe(await own.text(path));
    expect(await deck.text("ppt/theme/theme1.xml")).toContain('typeface="Verdana"');
    expect(deck.names.filter((name) => /slideMasters\/[^/]+\.xml$/.test(name))).toEqual(own.names.filter((name) => /slideMasters\/[^/]+\.xml$/.test(name)));
    const slides = await Promise.all((await deck.slides()).map((path) => deck.xml(path)));
    expect(slides).toHaveLength(9);
    expect(slides.map(wordsOf).join("\n")).not.toContain("Une diapositive du modèle");
    expect(await deck.text("[Content_Types].xml")).toContain("presentation.main+xml");
  });

  test("takes titles and words in its placeholders, and colours by its theme", async () => {
    const deck = await openDeck(await renderPptx(sampleDocument(), { template: await companyTemplate() }));
    const [first = ""] = await deck.slides();
    const slide = await deck.xml(first);
    expect(titleOf(slide)).toBe(sampleDocument().slides[0]?.title);
    expect(descendants(slide, "ph").map((one) => one.getAttribute("type"))).toContain("body");
    const [layout = ""] = await deck.related(first, "slideLayout");
    expect(await deck.text(layout)).toContain('name="MAISON"');
    for (const path of deck.names.filter((name) => /charts\/chart/.test(name) && name.endsWith(".xml"))) expect(await deck.text(path)).not.toContain("srgbClr");
  });

  test("stays well formed with hard content", async () => {
    expect(await faultsOf(await openDeck(await renderPptx(hardDocument(), { template: await companyTemplate() })))).toEqual([]);
  }, 60_000);

  test("says what it has no place for", async () => {
    const template = await companyTemplate();
    expect(unplaced(sampleNote("fr", "2026-03-02"), template)).toEqual([{ what: "foot", layouts: ["MAISON"] }, { what: "own-slides", count: 1 }]);
    const untitled = await changed(template, Object.fromEntries((await openDeck(template)).names.filter((name) => /slideLayouts\/[^/]+\.xml$/.test(name)).map((name) => [name, (xml: string) => xml.replaceAll('type="title"', 'type="pic"')])));
    expect(unplaced(sampleNote("fr", "2026-03-02"), untitled).map(({ what }) => what)).toContain("title");
  });

  test("loses its links to other places, and keeps the rest", async () => {
    const layout = "ppt/slideLayouts/slideLayout1.xml";
    const link = '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.org" TargetMode="External"/>';
    const linked = await changed(await companyTemplate(), {
      "ppt/slideLayouts/_rels/slideLayout1.xml.rels": (xml) => xml.replace("</Relationships>", `${link}</Relationships>`),
      [layout]: (xml) => xml.replace(/(<p:cNvPr [^>]*?)\/?>(<\/p:cNvPr>)?/, '$1><a:hlinkClick r:id="rId99"/></p:cNvPr>'),
    });
    const deck = await openDeck(await renderPptx(sampleNote("fr", "2026-03-02"), { template: linked }));
    expect(await deck.text(layout)).not.toContain("rId99");
    expect(await faultsOf(deck)).toEqual([]);
    expect(unplaced(sampleNote("fr", "2026-03-02"), linked)).toContainEqual({ what: "links", count: 1 });
  });
});

import { beforeAll, describe, expect, test } from "vitest";
import { hardDocument } from "#app/domain/brief/testing/hard-document.ts";
import { sampleDocument } from "#app/domain/brief/testing/sample-document.ts";
import { childAt, descendants, readXml } from "#app/platform/opc/read-xml.ts";
import { readZip } from "#app/platform/zip/read-zip.ts";
import { render } from "../../renderers.ts";
import { companyTemplate } from "../testing/company-template.ts";

async function noteIn(template: Uint8Array, document = sampleDocument()) {
  const parts = readZip(await render(document, "docx", { template }), { entries: 1000, unpacked: 100_000_000 });
  return { parts, text: (part: string) => new TextDecoder("utf-8", { fatal: true }).decode(parts.get(part)) };
}

// The first file of a process loads its library and its fonts.
beforeAll(() => render(sampleDocument(), "docx"), 60_000);

describe("a note in a company's template", { timeout: 30_000 }, () => {
  test("takes its styles under their ids, its header and its page, and none of its text", async () => {
    const { text, parts } = await noteIn(await companyTemplate());
    const main = readXml(text("word/document.xml"));
    const styles = descendants(main, "pStyle").map((one) => one.getAttribute("w:val"));
    expect(styles).toContain("Titre1");
    expect(styles).not.toContain("Heading1");
    expect(text("word/styles.xml")).toContain("00AA55");
    const known = new Set(descendants(readXml(text("word/styles.xml")), "style").map((style) => style.getAttribute("w:styleId")));
    for (const style of styles) expect(known).toContain(style);
    expect(main.textContent).not.toContain("Texte à remplacer");
    expect(main.textContent).toContain("31\u202f000 + n.c.");
    const section = descendants(main, "sectPr").at(-1);
    expect(childAt(section, "pgMar")?.getAttribute("w:left")).toBe("1700");
    expect(descendants(section!, "headerReference")).toHaveLength(1);
    expect([...parts.keys()].filter((part) => /header/.test(part)).map(text).join("")).toContain("en-tête du modèle");
  });

  test("has our foot where it has none, our lists beside its own, and our pictures", async () => {
    const { text, parts } = await noteIn(await companyTemplate());
    expect(text("word/note-footer.xml")).toContain("NUMPAGES");
    const numbering = readXml(text("word/numbering.xml"));
    const ids = descendants(numbering, "num").map((num) => num.getAttribute("w:numId"));
    expect(new Set(ids).size).toBe(ids.length);
    for (const used of descendants(readXml(text("word/document.xml")), "numId")) expect(ids).toContain(used.getAttribute("w:val"));
    expect([...parts.keys()].filter((part) => part.startsWith("word/media/note-"))).toHaveLength(8);
    expect(text("[Content_Types].xml")).toContain("wordprocessingml.document.main+xml");
  });

  test("tells neither who made the template nor where it lies", async () => {
    const { parts } = await noteIn(await companyTemplate());
    const all = [...parts].filter(([part]) => /\.(xml|rels)$/.test(part)).map(([, bytes]) => new TextDecoder().decode(bytes)).join("");
    expect(all).not.toMatch(/Jeanne|jeanne|Confidentielle|Modèle interne|attachedTemplate/);
  });

  test("keeps its tables within its margins", async () => {
    const { text } = await noteIn(await companyTemplate(), hardDocument());
    for (const table of descendants(readXml(text("word/document.xml")), "tblW")) expect(Number(table.getAttribute("w:w"))).toBeLessThanOrEqual(11_906 - 3400 + 2);
  });

  test("refuses what is no document, holds macros or is under a password, and says which", async () => {
    await expect(render(sampleDocument(), "docx", { template: new TextEncoder().encode("not a zip at all") })).rejects.toMatchObject({ reason: "not-a-zip" });
    const macros = await companyTemplate((parts) => parts.set("word/vbaProject.bin", "x"));
    await expect(render(sampleDocument(), "docx", { template: macros })).rejects.toMatchObject({ reason: "macros" });
    const empty = await companyTemplate((parts) => parts.delete("word/document.xml"));
    await expect(render(sampleDocument(), "docx", { template: empty })).rejects.toMatchObject({ reason: "not-a-document" });
  });

  test("manages with a template without styles, lists or page", async () => {
    const bare = await companyTemplate((parts) => {
      for (const part of ["word/styles.xml", "word/numbering.xml"]) parts.delete(part);
      parts.set("word/document.xml", "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p/></w:body></w:document>");
    });
    const { text } = await noteIn(bare);
    expect(readXml(text("word/document.xml")).textContent).toContain("Décision demandée");
    expect(text("word/_rels/document.xml.rels")).toContain("styles");
  });
});

import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, describe, expect, test } from "vitest";
import type { BriefDocument } from "#app/domain/brief/brief-document.ts";
import { emptyDocument, hardDocument } from "#app/domain/brief/testing/hard-document.ts";
import { publicDocument, sampleDocument } from "#app/domain/brief/testing/sample-document.ts";
import { render } from "../renderers.ts";

type Node = { role?: string; alt?: string; children?: Node[] };

async function open(document: BriefDocument): Promise<PDFDocumentProxy> {
  return getDocument({ data: await render(document, "pdf"), useSystemFonts: false, verbosity: 0 }).promise;
}

async function pagesOf(pdf: PDFDocumentProxy): Promise<string[]> {
  const pages = Array.from({ length: pdf.numPages }, async (_, index) => {
    const { items } = await (await pdf.getPage(index + 1)).getTextContent();
    return items.map((item) => ("str" in item ? item.str + (item.hasEOL ? " " : "") : "")).join("").replaceAll(/\s+/g, " ");
  });
  return Promise.all(pages);
}

async function rolesOf(pdf: PDFDocumentProxy): Promise<Node[]> {
  const trees = await Promise.all(Array.from({ length: pdf.numPages }, async (_, index) => (await pdf.getPage(index + 1)).getStructTree() as Promise<Node>));
  const flat = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flat)];
  return trees.flatMap(flat);
}

// The first file of a process loads its library and its fonts.
beforeAll(() => render(sampleDocument(), "pdf"), 60_000);

describe("the PDF of a note", { timeout: 30_000 }, () => {
  test("holds on two pages and its annexes, with the figures of the document, its foot and its number of pages", async () => {
    const pages = await pagesOf(await open(sampleDocument()));
    expect(pages).toHaveLength(3);
    const text = pages.join(" ");
    for (const said of ["Autoriser POM 1.1 sous convention", "48 000 €", "31 000 + n.c.", "reste 11 000 €", "refusé, hors total", "Définitions", "Convention type, lecture seule"]) expect(text).toContain(said);
    pages.forEach((page, index) => {
      expect(page).toContain(`Page ${index + 1} sur 3`);
      expect(page).toContain("POM, Édition n° 2 · Diffusion restreinte");
    });
  });

  test("is tagged: headings, lists, tables with their heads, figures with their words; and has a language and bookmarks", async () => {
    const pdf = await open(sampleDocument());
    const nodes = await rolesOf(pdf);
    const count = (role: string) => nodes.filter((node) => node.role === role).length;
    expect(count("H1")).toBe(1);
    expect(count("H2")).toBeGreaterThanOrEqual(12);
    expect(count("TH")).toBeGreaterThan(20);
    expect(count("LI")).toBe(7);
    const figures = nodes.filter(({ role }) => role === "Figure");
    expect(figures).toHaveLength(4);
    expect(figures.every(({ alt }) => (alt ?? "") !== "")).toBe(true);
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: "POM – Autoriser POM 1.1 sous convention", Language: "fr-FR", PDFFormatVersion: "1.7" });
    const outline = await pdf.getOutline();
    expect(outline.map(({ title }) => title)).toEqual([...sampleDocument().sections.map(({ number, title }) => `${number} ${title}`), "Annexes"]);
    expect(outline.at(-1)?.items).toHaveLength(2);
  });

  test("of hard texts says every risk once, on pages whose head is repeated, within the paper", async () => {
    const pdf = await open(hardDocument());
    const pages = await pagesOf(pdf);
    const text = pages.join(" ");
    for (const risk of [1, 57, 133, 200]) expect(text.split(`Risque ${risk} :`)).toHaveLength(risk <= 2 ? 3 : 2);
    expect(pages.filter((page) => page.includes("Responsable")).length).toBeGreaterThan(3);
    expect(text).toContain("(suite)");
    for (let index = 1; index <= pdf.numPages; index += 1) {
      const { items } = await (await pdf.getPage(index)).getTextContent();
      for (const item of items) if ("str" in item && item.str.trim() !== "") expect(item.transform[4] + item.width).toBeLessThan(595.28 - 40);
    }
  });

  test("of a note nobody wrote yet has its eleven titles and says that they are empty", async () => {
    const [page = ""] = await pagesOf(await open(emptyDocument()));
    expect(page.split("À écrire.")).toHaveLength(12);
  });

  test("of a public note names nobody in its properties", async () => {
    const pdf = await open(publicDocument());
    const { info } = (await pdf.getMetadata()) as unknown as { info: Record<string, unknown> };
    expect(info.Title).toBe("POM – Note au COMEX");
    expect(info).not.toHaveProperty("Author");
    expect(info).not.toHaveProperty("Keywords");
    const bytes = Buffer.from(await render(publicDocument(), "pdf")).toString("latin1");
    expect(bytes).not.toContain("confidentiel");
  });

  test("is the same file when it is made again", async () => {
    expect(await render(sampleDocument(), "pdf")).toEqual(await render(sampleDocument(), "pdf"));
  });
});

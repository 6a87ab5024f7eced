import type { Element } from "@xmldom/xmldom";
import { beforeAll, describe, expect, test } from "vitest";
import type { BriefDocument } from "#app/domain/brief/brief-document.ts";
import { emptyDocument, hardDocument } from "#app/domain/brief/testing/hard-document.ts";
import { publicDocument, sampleDocument } from "#app/domain/brief/testing/sample-document.ts";
import { childAt, descendants, readXml } from "#app/platform/opc/read-xml.ts";
import { readZip } from "#app/platform/zip/read-zip.ts";
import { render } from "../renderers.ts";

const LIMITS = { entries: 500, unpacked: 50_000_000 };

async function open(document: BriefDocument): Promise<{ parts: Map<string, Uint8Array>; text: (part: string) => string }> {
  const parts = readZip(await render(document, "docx"), LIMITS);
  return { parts, text: (part) => new TextDecoder("utf-8", { fatal: true }).decode(parts.get(part)) };
}

const body = (text: string) => readXml(text);
const styleOf = (paragraph: Element) => childAt(paragraph, "pPr", "pStyle")?.getAttribute("w:val") ?? "Normal";

// The first file of a process loads its library and its fonts.
beforeAll(() => render(sampleDocument(), "docx"), 60_000);

describe("the Word document of a note", { timeout: 30_000 }, () => {
  test("has Word's styles for its title and headings, in order", async () => {
    const { text } = await open(sampleDocument());
    const paragraphs = descendants(body(text("word/document.xml")), "p");
    const headings = paragraphs.filter((one) => styleOf(one) === "Heading1").map(({ textContent }) => textContent);
    expect(headings).toEqual([...sampleDocument().sections.map(({ number, title }) => `${number}  ${title}`), "Annexes"]);
    expect(paragraphs.filter((one) => styleOf(one) === "Title")).toHaveLength(1);
    expect(paragraphs.filter((one) => styleOf(one) === "Heading2")).toHaveLength(2);
  });

  test("holds the figures of the document in tables whose head comes again on each page", async () => {
    const { text } = await open(sampleDocument());
    const tables = descendants(body(text("word/document.xml")), "tbl");
    expect(tables).toHaveLength(4);
    for (const table of tables) expect(descendants(table, "tblHeader")).toHaveLength(1);
    const rows = descendants(tables[2]!, "tr").map((row) => descendants(row, "tc").map(({ textContent }) => textContent?.replaceAll(/[\u00a0\u202f]/g, " ")));
    expect(rows.at(-1)).toEqual(["Total", "48 000", "31 000 + n.c.", "6,5", "3,2", ""]);
    expect(descendants(descendants(tables[2]!, "tr").at(-2)!, "strike")).toHaveLength(2);
  });

  test("has its pictures as SVG with a PNG beside and their words, page x of y in its foot, and its language", async () => {
    const { text, parts } = await open(sampleDocument());
    const pictures = descendants(body(text("word/document.xml")), "docPr");
    expect(pictures.map((one) => one.getAttribute("descr"))).toContain("9 validées, 4 invalidées, 3 indécises, 1 non testée.");
    expect(pictures).toHaveLength(4);
    const media = [...parts.keys()].filter((part) => part.startsWith("word/media/"));
    expect(media.filter((part) => part.endsWith(".svg"))).toHaveLength(4);
    expect(media.filter((part) => part.endsWith(".png"))).toHaveLength(4);
    expect(text("word/footer1.xml")).toMatch(/Diffusion restreinte.*PAGE.*NUMPAGES/s);
    expect(text("word/styles.xml")).toContain("w:val=\"fr-FR\"");
  });

  test.each([["hard", hardDocument()], ["empty", emptyDocument()], ["sample", sampleDocument()]])("is well formed whatever is typed (%s)", async (_, document) => {
    const { parts, text } = await open(document);
    for (const part of parts.keys()) {
      if (!/\.(xml|rels|svg)$/.test(part)) continue;
      expect(text(part)).not.toMatch(/(?![\n\r\t])\p{Cc}|\p{Cs}/u);
      expect(() => readXml(text(part)), part).not.toThrow();
    }
  });

  test("of hard texts keeps every row, and shows marks as they were typed", async () => {
    const { text } = await open(hardDocument());
    const written = body(text("word/document.xml")).textContent?.replaceAll(/[\u00a0\u202f]/g, " ") ?? "";
    for (const risk of [3, 57, 200]) expect(written).toContain(`Risque ${risk} :`);
    expect(written).toContain("</w:t></a:t>]]> & <b> | || {{loss}} {nom} [[Lien]]");
    expect(text("word/_rels/document.xml.rels")).not.toContain("javascript:");
  });

  test("of a public note names nobody", async () => {
    const { parts, text } = await open(publicDocument());
    expect(text("docProps/core.xml")).not.toContain("creator");
    const all = [...parts.keys()].filter((part) => part.endsWith(".xml")).map(text).join("");
    expect(all).not.toMatch(/confidentiel|Un-named/);
  });
});

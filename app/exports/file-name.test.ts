import { describe, expect, test } from "vitest";
import { hardDocument } from "#app/domain/brief/testing/hard-document.ts";
import { publicDocument, sampleDocument } from "#app/domain/brief/testing/sample-document.ts";
import { fileName } from "./file-name.ts";

describe("the name of a file", () => {
  test.each([
    [{}, "pptx", "POM-note-COMEX-edition-2-2018-06-12.pptx"],
    [{ audience: "network" }, "pdf", "POM-note-reseau-edition-2-2018-06-12.pdf"],
    [{ language: "en" }, "docx", "POM-executive-note-edition-2-2018-06-12.docx"],
    [{ edition: null }, "md", "POM-note-COMEX-projet-2018-06-12.md"],
    [{ program: "Éco-mobilité & Œuvre" }, "wiki", "Eco-mobilite-OEuvre-note-COMEX-edition-2-2018-06-12.wiki.txt"],
    [{ program: "CON" }, "pdf", "note-COMEX-edition-2-2018-06-12.pdf"],
    [{ program: "محمد" }, "pdf", "note-COMEX-edition-2-2018-06-12.pdf"],
  ] as const)("is one that people would choose: %o, %s", (more, format, expected) => {
    expect(fileName(sampleDocument(more), format)).toBe(expected);
  });

  test("of a public file betrays neither the programme nor how many editions there were", () => {
    expect(fileName(publicDocument(), "pdf")).toBe("note-publique-2018-06-12.pdf");
  });

  test("is one that every system takes, whatever the programme is called", () => {
    expect(fileName(hardDocument(), "pdf")).toMatch(/^[A-Za-z0-9][A-Za-z0-9.-]{0,90}\.pdf$/);
  });
});

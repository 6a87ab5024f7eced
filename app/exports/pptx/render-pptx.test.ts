import JSZip from "jszip";
import { expect, test } from "vitest";
import { sampleDocument } from "#app/domain/brief/testing/sample-document.ts";
import { emptyDocument, hardDocument } from "#app/domain/brief/testing/hard-document.ts";
import { readXml } from "#app/platform/opc/read-xml.ts";
import { renderPptx } from "./render-pptx.ts";

async function wellFormed(bytes: Uint8Array): Promise<string[]> {
  const zip = await JSZip.loadAsync(bytes, { checkCRC32: true });
  for (const [name, file] of Object.entries(zip.files)) if (/\.(xml|rels)$/.test(name)) readXml(await file.async("uint8array"));
  return Object.keys(zip.files);
}

test("every part is well formed, whatever the text holds", async () => {
  for (const document of [sampleDocument(), hardDocument(), emptyDocument()]) expect(await wellFormed(await renderPptx(document))).toContain("ppt/presentation.xml");
}, 30_000);

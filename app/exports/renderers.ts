import type { BriefDocument } from "#app/domain/brief/brief-document.ts";
import type { FileFormat } from "#app/domain/brief/file-format.ts";
import { cleanDocument } from "./clean-document.ts";
import type { Renderer, RenderOptions } from "./renderer.ts";

/** Each format is loaded when it is first asked for: a renderer brings a library with it. */
const renderers: Partial<Record<FileFormat, () => Promise<Renderer>>> = {
  docx: async () => (await import("./docx/render-docx.ts")).renderDocx,
  pdf: async () => (await import("./pdf/render-pdf.ts")).renderPdf,
  pptx: async () => (await import("./pptx/render-pptx.ts")).renderPptx,
  md: async () => (await import("./text/markdown.ts")).renderMarkdown,
  wiki: async () => (await import("./text/wikitext.ts")).renderWikitext,
};

/** The file of a document in a format. Whatever the texts hold, the file is well formed. */
export async function render(document: BriefDocument, format: FileFormat, options: RenderOptions = {}): Promise<Uint8Array> {
  const load = renderers[format];
  if (load === undefined) throw new Error(`no renderer for ${format}`);
  const renderer = await load();
  return renderer(cleanDocument(document), options);
}

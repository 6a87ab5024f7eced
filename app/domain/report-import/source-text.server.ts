import { UnreadableZip, readZip } from "#app/platform/zip/read-zip.ts";
import { decodeText, MAX_SOURCE_BYTES, type SourceRefusal } from "./decode-text.ts";
import { htmlLines } from "./html-lines.ts";
import type { SourceFormat } from "./source-line.ts";

export type SourceText = { ok: true; text: string; format: SourceFormat | null } | { ok: false; reason: SourceRefusal };

/** What an office file may unpack to: a report has no use for more. */
const UNPACKED = { entries: 2_000, unpacked: 20 * 1024 * 1024 };

/** The text of a file, known by its content and not by its name: a DOCX, or a text in any usual encoding. */
export async function sourceText(bytes: Uint8Array): Promise<SourceText> {
  if (bytes.length > MAX_SOURCE_BYTES) return { ok: false, reason: "too-large" };
  if (!isZip(bytes)) {
    const decoded = decodeText(bytes);
    return decoded.ok ? { ...decoded, format: null } : decoded;
  }
  return docxText(bytes);
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 0x03 || bytes[2] === 0x05);

async function docxText(bytes: Uint8Array): Promise<SourceText> {
  try {
    if (!readZip(bytes, UNPACKED).has("word/document.xml")) return { ok: false, reason: "binary" };
  } catch (error) {
    if (error instanceof UnreadableZip) return { ok: false, reason: error.reason === "too-much" ? "too-large" : "unreadable" };
    throw error;
  }
  const { default: mammoth } = await import("mammoth");
  const html = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }).catch(() => null);
  if (!html) return { ok: false, reason: "unreadable" };
  const text = htmlLines(html.value.replace(/<img[^>]*>/g, ""));
  return text.trim() === "" ? { ok: false, reason: "empty" } : { ok: true, text, format: "docx" };
}

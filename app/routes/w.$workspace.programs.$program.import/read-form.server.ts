import { refusal } from "#app/domain/refusal/refusal.ts";
import { decodeText, MAX_SOURCE_BYTES, type SourceRefusal } from "#app/domain/report-import/decode-text.ts";
import { sourceText } from "#app/domain/report-import/source-text.server.ts";
import type { SourceFormat } from "#app/domain/report-import/source-line.ts";
import { uploadForm } from "#app/http/upload-form.server.ts";

const CODES = { empty: "reportEmpty", "too-large": "reportTooLarge", binary: "reportBinary", unreadable: "reportUnreadable" } as const satisfies Record<SourceRefusal, string>;
/** A pasted text and a file of the largest size, and what stands around them. */
const LIMIT = 3 * MAX_SOURCE_BYTES;

export interface PostedReport {
  text: string;
  format: SourceFormat | null;
  source: string;
  year: number | null;
}

/** The file, or else the text that was pasted. */
export async function postedReport(request: Request): Promise<PostedReport> {
  const form = await uploadForm(request, LIMIT, "reportTooLarge");
  const year = yearIn(String(form.get("year") ?? ""));
  const file = form.get("file");
  if (file instanceof File && file.name !== "") return { ...(await fileText(file)), source: file.name, year };
  const decoded = decodeText(new TextEncoder().encode(String(form.get("text") ?? "")));
  if (!decoded.ok) throw refusal("text", CODES[decoded.reason]);
  return { text: decoded.text, format: null, source: "", year };
}

async function fileText(file: File): Promise<{ text: string; format: SourceFormat | null }> {
  if (file.size > MAX_SOURCE_BYTES) throw refusal("file", "reportTooLarge");
  const read = await sourceText(new Uint8Array(await file.arrayBuffer()));
  if (!read.ok) throw refusal("file", CODES[read.reason]);
  return { text: read.text, format: read.format };
}

function yearIn(typed: string): number | null {
  if (typed.trim() === "") return null;
  const year = /^\s*(\d{4})\s*$/.exec(typed)?.[1];
  if (!year || Number(year) < 1900 || Number(year) > 2200) throw refusal("year", "notAYear");
  return Number(year);
}

import { readZip, UnreadableZip } from "#app/platform/zip/read-zip.ts";
import { isKeptType, UNPACKED_LIMIT, type KeptType } from "./attachment.ts";

export type OfficeFault = "attachmentUnknown" | "attachmentEncrypted" | "attachmentMacros" | "attachmentSwollen" | "attachmentDamaged";

/** How the main part of each kind declares itself. */
const MAIN_PART = /ContentType="(application\/vnd\.openxmlformats-officedocument\.(?:wordprocessingml|spreadsheetml|presentationml)\.[a-z]+)\.main\+xml"/;
const MACROS = /(^|\/)vbaProject\.bin$|(^|\/)activeX\/|^Basic\/|^Scripts\//i;

/** What a file in a ZIP is, by what stands in it: documents, sheets and slides, without macros; or why it cannot be kept. */
export function officeTypeOf(bytes: Uint8Array): { type: KeptType } | { fault: OfficeFault } {
  try {
    return typeOfParts(readZip(bytes, UNPACKED_LIMIT));
  } catch (error) {
    if (!(error instanceof UnreadableZip)) throw error;
    return { fault: ({ "not-a-zip": "attachmentDamaged", "too-much": "attachmentSwollen", password: "attachmentEncrypted" } as const)[error.reason] };
  }
}

function typeOfParts(parts: Map<string, Uint8Array>): { type: KeptType } | { fault: OfficeFault } {
  const text = (path: string) => new TextDecoder().decode(parts.get(path) ?? new Uint8Array());
  const types = text("[Content_Types].xml");
  if ([...parts.keys()].some((path) => MACROS.test(path)) || /macroEnabled/i.test(types)) return { fault: "attachmentMacros" };
  if (/encryption-data/.test(text("META-INF/manifest.xml"))) return { fault: "attachmentEncrypted" };
  const type = MAIN_PART.exec(types)?.[1] ?? text("mimetype").trim().replace(/-template$/, "");
  return isKeptType(type) ? { type } : { fault: "attachmentUnknown" };
}

/** One megabyte. */
export const MAX_SOURCE_BYTES = 1_048_576;

export const SOURCE_REFUSALS = ["empty", "too-large", "binary", "unreadable"] as const;
export type SourceRefusal = (typeof SOURCE_REFUSALS)[number];
export type Decoded = { ok: true; text: string } | { ok: false; reason: SourceRefusal };

/** Bytes as text: UTF-8, UTF-16 with its mark, else Latin-1 as Windows writes it. Refuses what is empty, above 1 MB, or no text. */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { ok: false, reason: "empty" };
  if (bytes.length > MAX_SOURCE_BYTES) return { ok: false, reason: "too-large" };
  const text = decoded(bytes);
  if (text === null || looksBinary(text)) return { ok: false, reason: "binary" };
  const readable = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  return readable.trim() === "" ? { ok: false, reason: "empty" } : { ok: true, text: readable };
}

function decoded(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

const MOST_CONTROLS = 0.02;

/** Pictures and programs are full of characters that nobody writes. */
function looksBinary(text: string): boolean {
  let controls = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12) || code === 0xfffd || (code >= 0x80 && code < 0xa0)) controls++;
  }
  return controls > MOST_CONTROLS * text.length;
}

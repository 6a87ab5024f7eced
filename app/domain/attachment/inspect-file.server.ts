import { fileTypeFromBuffer } from "file-type";
import { refusal } from "#app/domain/refusal/refusal.ts";
import { ATTACHMENT_LIMIT, fileNameOf, type KeptType } from "./attachment.ts";
import { officeTypeOf } from "./office-file.server.ts";
import { pictureOf, type Picture } from "./picture.server.ts";

export interface Inspected {
  name: string;
  type: KeptType;
  bytes: Uint8Array;
  picture: Pick<Picture, "width" | "height" | "small"> | null;
}

const PICTURES = new Set(["image/jpeg", "image/png", "image/webp", "image/gif", "image/avif", "image/tiff"]);
const PHONE_PICTURES = /^image\/hei[cf]/;
const COMPOUND = "application/x-cfb";
const PASSWORD = Buffer.from("EncryptedPackage", "utf16le");

/** What a drawing may hold that runs, or that fetches and unfolds what stands elsewhere. */
const RUNS = /<\s*(?:[\w-]+:)?(?:script|foreignObject|handler|iframe)\b|\son[a-z]+\s*=|javascript:|<!ENTITY/i;

/** Looks into a file, whatever its name says: a picture drawn anew, a PDF, an office file. Refuses everything else, with its name. */
export async function inspectFile(file: { name: string; bytes: Uint8Array }): Promise<Inspected> {
  const { name, bytes } = file;
  if (bytes.length === 0) throw refusal("file", "attachmentEmpty", { name });
  if (bytes.length > ATTACHMENT_LIMIT) throw refusal("file", "attachmentTooLarge");
  const drawing = drawingIn(bytes);
  if (drawing !== null && RUNS.test(drawing)) throw refusal("file", "attachmentScript", { name });
  const mime = drawing !== null ? "image/svg+xml" : (await typeOf(bytes));
  if (drawing !== null || PICTURES.has(mime)) return drawn(name, await pictureOf(bytes, name));
  if (mime === "application/pdf") return { name: fileNameOf(name, "application/pdf"), type: "application/pdf", bytes, picture: null };
  if (PHONE_PICTURES.test(mime)) throw refusal("file", "attachmentPhonePicture", { name });
  if (mime === COMPOUND) throw refusal("file", Buffer.from(bytes).includes(PASSWORD) ? "attachmentEncrypted" : "attachmentOldFormat", { name });
  return office(name, bytes);
}

// A file cut short within what it is recognised by is none that we know.
const typeOf = async (bytes: Uint8Array): Promise<string> => (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime ?? "";

function office(name: string, bytes: Uint8Array): Inspected {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const found = isZip ? officeTypeOf(bytes) : { fault: "attachmentUnknown" as const };
  if ("fault" in found) throw refusal("file", found.fault, { name });
  return { name: fileNameOf(name, found.type), type: found.type, bytes, picture: null };
}

const drawn = (name: string, { type, bytes, ...picture }: Picture): Inspected => ({ name: fileNameOf(name, type), type, bytes, picture });

/** The text of a drawing in SVG; null for any other file. */
function drawingIn(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4_096)).replace(/^\u00ef\u00bb\u00bf/, "").trimStart();
  return head.startsWith("<") && /<(?:[\w-]+:)?svg[\s>]/i.test(head) ? new TextDecoder().decode(bytes) : null;
}

import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { writeZip } from "#app/platform/zip/write-zip.ts";
import { Refusal } from "#app/domain/refusal/refusal.ts";
import { ATTACHMENT_LIMIT } from "./attachment.ts";
import { inspectFile } from "./inspect-file.server.ts";

const OOXML = "application/vnd.openxmlformats-officedocument";
const text = (words: string) => new TextEncoder().encode(words);
const zip = (parts: Record<string, string | Uint8Array>) => writeZip(new Map(Object.entries(parts)));
const types = (main: string) => `<Types><Override PartName="/main.xml" ContentType="${main}"/></Types>`;
const docx = (more: Record<string, string> = {}) => zip({ "[Content_Types].xml": types(`${OOXML}.wordprocessingml.document.main+xml`), "main.xml": "<w/>", ...more });
const plain = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: "#357" } });

/** A PNG whose header announces a size that nobody drew. */
async function bomb(): Promise<Uint8Array> {
  const png = await plain(1, 1).png().toBuffer();
  png.writeUInt32BE(60_000, 16);
  png.writeUInt32BE(60_000, 20);
  const { crc32 } = await import("#app/platform/zip/crc32.ts");
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}

async function faultOf(name: string, bytes: Uint8Array): Promise<string> {
  return inspectFile({ name, bytes }).then(({ type }) => type, (error: unknown) => (error instanceof Refusal ? (error.fields.file?.code ?? "") : String(error)));
}

describe("a file is what its content says", () => {
  test("a photograph is turned upright, made smaller, and loses what the camera wrote", async () => {
    const photo = await plain(4_000, 1_000).withExif({ IFD0: { Copyright: "Someone", Model: "Camera" } }).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const { name, type, bytes, picture } = await inspectFile({ name: "tableau.PNG", bytes: photo });
    const kept = await sharp(bytes).metadata();
    expect([name, type, picture?.width, picture?.height]).toEqual(["tableau.jpg", "image/jpeg", 640, 2_560]);
    expect([kept.width, kept.height, kept.exif, kept.orientation]).toEqual([640, 2_560, undefined, undefined]);
    expect(Buffer.from(bytes).includes("Someone")).toBe(false);
    expect((await sharp(picture?.small).metadata()).height).toBe(480);
  });

  test("a drawing becomes a picture", async () => {
    const { type, picture } = await inspectFile({ name: "plan.svg", bytes: text('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="9" height="9"/></svg>') });
    expect([type, picture?.width, picture?.height]).toEqual(["image/png", 40, 30]);
  });

  test.each([
    ["convention.bin", docx(), `${OOXML}.wordprocessingml.document`],
    ["budget.ods", zip({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>" }), "application/vnd.oasis.opendocument.spreadsheet"],
    ["avis.txt", text("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n%%EOF\n"), "application/pdf"],
  ])("%s", async (name, bytes, type) => expect(await faultOf(name, bytes)).toBe(type));
});

test.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
  ["nothing", () => new Uint8Array(), "attachmentEmpty"],
  ["more than 20 MB", () => new Uint8Array(ATTACHMENT_LIMIT + 1), "attachmentTooLarge"],
  ["a picture of 3,600 million dots", bomb, "attachmentTooManyPixels"],
  ["a drawing with a script", () => text('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), "attachmentScript"],
  ["a drawing that acts when shown", () => text('<!-- x -->\n<svg xmlns="http://www.w3.org/2000/svg" onload = "alert(1)"/>'), "attachmentScript"],
  ["a drawing that unfolds", () => text('<!DOCTYPE svg [<!ENTITY a "aaaa">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>'), "attachmentScript"],
  ["half a photograph", async () => { const whole = await plain(900, 900).jpeg().toBuffer(); return whole.subarray(0, whole.length / 2); }, "attachmentDamaged"],
  ["a page called .png", () => text("<html><script>1</script></html>"), "attachmentUnknown"],
  ["words called .pdf", () => text("bonjour"), "attachmentUnknown"],
  ["a program called .docx", () => text("MZ\u0000\u0000\u0000\u0000"), "attachmentUnknown"],
  ["any archive called .docx", () => zip({ "a.txt": "a" }), "attachmentUnknown"],
  ["a document with macros", () => docx({ "word/vbaProject.bin": "x" }), "attachmentMacros"],
  ["a document of more parts than one has", () => zip(Object.fromEntries(Array.from({ length: 5_001 }, (_, index) => [`p${index}`, ""]))), "attachmentSwollen"],
  ["half a document", () => docx().subarray(0, 150), "attachmentDamaged"],
  ["a file of Office 97", () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]), "attachmentOldFormat"],
])("%s is refused in words", async (_what, bytes, code) => expect(await faultOf("fichier.png", await bytes())).toBe(code));

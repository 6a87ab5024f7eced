import { deflateRawSync } from "node:zlib";
import JSZip from "jszip";
import { describe, expect, test } from "vitest";
import { readZip, UnreadableZip } from "./read-zip.ts";
import { writeZip } from "./write-zip.ts";

const LIMITS = { entries: 100, unpacked: 1_000_000 };
const reasonOf = (read: () => unknown): string => {
  try {
    read();
    return "read";
  } catch (error) {
    return error instanceof UnreadableZip ? error.reason : String(error);
  }
};

describe("a ZIP file", () => {
  test("is read by others, and reads what others wrote", async () => {
    const written = writeZip(new Map<string, string | Uint8Array>([["a/é.txt", "à lire"], ["b.bin", new Uint8Array([0, 1, 2])], ["empty", ""]]));
    const opened = await JSZip.loadAsync(written, { checkCRC32: true });
    expect(await opened.file("a/é.txt")?.async("string")).toBe("à lire");
    const theirs = await new JSZip().file("x/y.txt", "bonjour").generateAsync({ type: "uint8array", compression: "DEFLATE" });
    expect(new TextDecoder().decode(readZip(theirs, LIMITS).get("x/y.txt"))).toBe("bonjour");
    expect(writeZip(new Map([["a", "b"]]))).toEqual(writeZip(new Map([["a", "b"]])));
  });

  test("is not unpacked past the limits, whatever it says of itself", async () => {
    const bomb = Buffer.from(writeZip(new Map([["bomb", new Uint8Array(5_000_000)]])));
    expect(reasonOf(() => readZip(bomb, LIMITS))).toBe("too-much");
    const central = bomb.lastIndexOf(Buffer.from("PK\u0001\u0002", "latin1"));
    bomb.writeUInt32LE(10, central + 24);
    expect(reasonOf(() => readZip(bomb, LIMITS))).toBe("too-much");
    expect(reasonOf(() => readZip(writeZip(new Map(Array.from({ length: 101 }, (_, index) => [`p${index}`, ""]))), LIMITS))).toBe("too-much");
  });

  test("that is none, is cut short, was tampered with or has a password is refused", () => {
    const whole = Buffer.from(writeZip(new Map([["a", "some text that is long enough to be packed"]])));
    expect(reasonOf(() => readZip(Buffer.from("no zip at all"), LIMITS))).toBe("not-a-zip");
    expect(reasonOf(() => readZip(whole.subarray(0, whole.length - 30), LIMITS))).toBe("not-a-zip");
    const other = Buffer.from(whole);
    deflateRawSync("another text that is long enough to be packed").copy(other, 31, 0, 12);
    expect(reasonOf(() => readZip(other, LIMITS))).toBe("not-a-zip");
    const closed = Buffer.from(whole);
    closed.writeUInt16LE(1, closed.lastIndexOf(Buffer.from("PK\u0001\u0002", "latin1")) + 8);
    expect(reasonOf(() => readZip(closed, LIMITS))).toBe("password");
  });
});

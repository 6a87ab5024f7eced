import { inflateRawSync } from "node:zlib";
import { crc32 } from "./crc32.ts";

export interface ZipLimits {
  /** How many entries at most. */
  entries: number;
  /** Bytes of all entries together, unpacked; counted while unpacking, whatever the file says of itself. */
  unpacked: number;
}

/** Why a file cannot be read: it is no ZIP or a damaged one, it unpacks to more than the limits, or its entries are under a password. */
export class UnreadableZip extends Error {
  constructor(readonly reason: "not-a-zip" | "too-much" | "password") {
    super(`The ZIP file cannot be read: ${reason}.`);
  }
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const LONGEST_END = 22 + 65_535;

/** The parts of a ZIP file by name; folders are left out. Throws UnreadableZip. */
export function readZip(bytes: Uint8Array, limits: ZipLimits): Map<string, Uint8Array> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return unpack(file, limits);
  } catch (error) {
    if (error instanceof UnreadableZip) throw error;
    throw new UnreadableZip("not-a-zip");
  }
}

function unpack(file: Buffer, limits: ZipLimits): Map<string, Uint8Array> {
  const { count, at } = directoryOf(file);
  if (count > limits.entries) throw new UnreadableZip("too-much");
  const parts = new Map<string, Uint8Array>();
  let position = at;
  let left = limits.unpacked;
  for (let index = 0; index < count; index += 1) {
    if (file.readUInt32LE(position) !== CENTRAL) throw new UnreadableZip("not-a-zip");
    const nameLength = file.readUInt16LE(position + 28);
    const name = file.toString("utf8", position + 46, position + 46 + nameLength);
    if (!name.endsWith("/")) {
      const content = contentOf(file, position, left);
      left -= content.length;
      if (parts.has(name)) throw new UnreadableZip("not-a-zip");
      parts.set(name, content);
    }
    position += 46 + nameLength + file.readUInt16LE(position + 30) + file.readUInt16LE(position + 32);
  }
  return parts;
}

function directoryOf(file: Buffer): { count: number; at: number } {
  for (let at = file.length - 22; at >= Math.max(0, file.length - LONGEST_END); at -= 1) {
    if (file.readUInt32LE(at) === END) return { count: file.readUInt16LE(at + 10), at: file.readUInt32LE(at + 16) };
  }
  throw new UnreadableZip("not-a-zip");
}

function contentOf(file: Buffer, central: number, left: number): Uint8Array {
  if (file.readUInt16LE(central + 8) & 1) throw new UnreadableZip("password");
  const at = file.readUInt32LE(central + 42);
  if (file.readUInt32LE(at) !== LOCAL) throw new UnreadableZip("not-a-zip");
  const start = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
  const packed = file.subarray(start, start + file.readUInt32LE(central + 20));
  const content = file.readUInt16LE(central + 10) === 0 ? packed : inflated(packed, left);
  if (content.length > left) throw new UnreadableZip("too-much");
  if (crc32(content) !== file.readUInt32LE(central + 16)) throw new UnreadableZip("not-a-zip");
  return content;
}

function inflated(packed: Buffer, left: number): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, left) });
  } catch (error) {
    throw new UnreadableZip((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? "too-much" : "not-a-zip");
  }
}

import { deflateRawSync } from "node:zlib";
import { crc32 } from "./crc32.ts";

/** 1 January 1980, midnight: the same content gives the same bytes. */
const NO_TIME = 0;
const NO_DATE = 33;
const UTF8_NAMES = 0x800;
const DEFLATED = 8;
const LEVEL = 6;

interface Entry {
  name: Buffer;
  packed: Buffer;
  crc: number;
  size: number;
  at: number;
}

/** A ZIP file of these parts, in their order. */
export function writeZip(parts: ReadonlyMap<string, Uint8Array | string>): Uint8Array {
  const pieces: Buffer[] = [];
  const entries: Entry[] = [];
  let at = 0;
  for (const [name, content] of parts) {
    const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
    const entry = { name: Buffer.from(name, "utf8"), packed: deflateRawSync(bytes, { level: LEVEL }), crc: crc32(bytes), size: bytes.length, at };
    const header = localHeader(entry);
    pieces.push(header, entry.name, entry.packed);
    entries.push(entry);
    at += header.length + entry.name.length + entry.packed.length;
  }
  const directory = Buffer.concat(entries.flatMap((entry) => [centralHeader(entry), entry.name]));
  return new Uint8Array(Buffer.concat([...pieces, directory, endOf(entries.length, directory.length, at)]));
}

/** What both headers of an entry say, from the version on. */
function common({ packed, crc, size, name }: Entry): Buffer {
  const said = Buffer.alloc(26);
  said.writeUInt16LE(20, 0);
  said.writeUInt16LE(UTF8_NAMES, 2);
  said.writeUInt16LE(DEFLATED, 4);
  said.writeUInt16LE(NO_TIME, 6);
  said.writeUInt16LE(NO_DATE, 8);
  said.writeUInt32LE(crc, 10);
  said.writeUInt32LE(packed.length, 14);
  said.writeUInt32LE(size, 18);
  said.writeUInt16LE(name.length, 22);
  return said;
}

const localHeader = (entry: Entry): Buffer => Buffer.concat([Buffer.from("PK\u0003\u0004", "latin1"), common(entry)]);

function centralHeader(entry: Entry): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(entry.at, 10);
  return Buffer.concat([Buffer.from("PK\u0001\u0002", "latin1"), Buffer.from([20, 0]), common(entry), rest]);
}

function endOf(count: number, size: number, at: number): Buffer {
  const end = Buffer.alloc(18);
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([Buffer.from("PK\u0005\u0006", "latin1"), end]);
}

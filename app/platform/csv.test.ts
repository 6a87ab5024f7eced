import { expect, test } from "vitest";
import { readCsv, textOf, UnreadableCsv, writeCsv } from "./csv.ts";

test("what is written is read again, whatever stands in the cells", () => {
  const texts = ["a;b", 'dit "oui"', "deux\nlignes", "=cmd|'/c calc'!A1", "'guillemet", "-5", "+33 1", "@moi", "", "'=x", "é – œ"];
  for (const delimiter of [",", ";"] as const) {
    const written = writeCsv(["n", "texte"], texts.map((text, index) => [index, text]), delimiter);
    expect(readCsv(written).rows.map(({ cells }) => cells["texte"])).toEqual(texts);
    expect(written).not.toMatch(/(^|[,;"])[=@]/m);
  }
});

test("a table with semicolons, a mark at its head, blank lines and 40 columns is read, each row with its line", () => {
  const headers = Array.from({ length: 40 }, (_, index) => `c${index}`);
  const { rows, headers: read, formulas } = readCsv(`\uFEFF${headers.join(";")}\r\n\r\n${headers.map((_, index) => (index === 3 ? '"a\nb"' : `v${index}`)).join(";")}\r\n=1+1;x\r\n`);
  expect(read).toHaveLength(40);
  expect(rows.map(({ line }) => line)).toEqual([3, 5]);
  expect([rows[0]?.cells["c3"], rows[0]?.cells["c39"], rows[1]?.cells["c39"], formulas]).toEqual(["a\nb", "v39", "", 1]);
});

test("what is no table is said so, with its line", () => {
  const why = (text: string) => {
    try {
      return readCsv(text).rows.length;
    } catch (error) {
      return error instanceof UnreadableCsv ? `${error.reason} ${error.line}` : error;
    }
  };
  expect([why(""), why(" \n;;\n"), why('a,b\n1,2\n"3,4\n5,6')]).toEqual(["empty 1", "empty 1", "unclosed 3"]);
});

test("a file is text in UTF-8, in Latin-1 or in UTF-16, or no text", () => {
  expect(textOf(new Uint8Array([0xe9, 0x74, 0xe9]))).toBe("été");
  expect(textOf(new TextEncoder().encode("été"))).toBe("été");
  expect(textOf(new Uint8Array([0xff, 0xfe, 0x61, 0x00]))).toBe("a");
  expect(textOf(new Uint8Array([0x4d, 0x5a, 0x00, 0x01]))).toBeNull();
});

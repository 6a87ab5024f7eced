import { expect, test } from "vitest";
import { EMOJI, hardDocument, HOSTILE, RIGHT_TO_LEFT } from "#app/domain/brief/testing/hard-document.ts";
import { sampleDocument } from "#app/domain/brief/testing/sample-document.ts";
import { cleanDocument, cleanText } from "./clean-document.ts";

test("what breaks a file leaves the text; what people write stays", () => {
  expect(cleanText(HOSTILE)).toBe(HOSTILE.slice(0, HOSTILE.indexOf("\u0000")));
  expect(cleanText(EMOJI)).toBe(EMOJI);
  expect(cleanText(RIGHT_TO_LEFT)).toBe(RIGHT_TO_LEFT);
  expect(cleanText("a\r\nb\rc\td")).toBe("a\nb\nc\td");
  expect(cleanText("e\u0301")).toBe("é");
  expect(cleanText("abc\u202edcba")).toBe("abcdcba");
});

test("a whole document is cleaned, wherever its texts are", () => {
  expect(JSON.stringify(cleanDocument(hardDocument()))).not.toMatch(/\\u0000|\\u0007|\\ufffe|\\ud800/);
  expect(cleanDocument(sampleDocument())).toEqual(sampleDocument());
});

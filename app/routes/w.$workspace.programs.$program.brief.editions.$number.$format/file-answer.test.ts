import { expect, test } from "vitest";
import { publicDocument, sampleDocument } from "#app/domain/brief/testing/sample-document.ts";
import { fileAnswer } from "./file-answer.server.ts";

test("a file is kept under its name, and by nothing in between", async () => {
  const answer = await fileAnswer(sampleDocument(), "md", "fr", null);
  expect(answer.status).toBe(200);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    "content-type": "text/markdown; charset=utf-8", "cache-control": "private, no-store", "x-content-type-options": "nosniff",
    "content-disposition": "attachment; filename=\"POM-note-COMEX-edition-2-2018-06-12.md\"; filename*=UTF-8''POM-note-COMEX-edition-2-2018-06-12.md",
  });
  expect(Number(answer.headers.get("content-length"))).toBe((await answer.arrayBuffer()).byteLength);
});

test("a public file has a name that betrays nothing", async () => {
  const answer = await fileAnswer(publicDocument(), "wiki", "fr", null);
  expect(answer.headers.get("content-disposition")).toContain("filename=\"note-publique-2018-06-12.wiki.txt\"");
});

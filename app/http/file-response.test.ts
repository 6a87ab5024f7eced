import { expect, test } from "vitest";
import { dispositionOf, fileResponse } from "./file-response.server.ts";

const file = { name: "tableau n° 2 d’été.pdf", type: "application/pdf", bytes: new Uint8Array([1, 2]), tag: "abc" };

test("a file is named twice, in plain letters and whole, and no name ends the header", () => {
  expect(dispositionOf(file.name, false)).toBe("attachment; filename=\"tableau n_ 2 d_ete.pdf\"; filename*=UTF-8''tableau%20n%C2%B0%202%20d%E2%80%99%C3%A9t%C3%A9.pdf");
  expect(dispositionOf('a"; x="b\r\n.pdf', true)).toMatch(/^inline; filename="a__ x=?_?b__\.pdf"|^inline; filename="[\w.() -]+"; /);
});

test("a browser that has it already is told so", async () => {
  const answer = fileResponse(new Request("http://here/"), file);
  expect(answer.headers.get("content-type")).toBe("application/pdf");
  expect(answer.headers.get("etag")).toBe('"abc"');
  expect(fileResponse(new Request("http://here/", { headers: { "if-none-match": '"abc"' } }), file).status).toBe(304);
});

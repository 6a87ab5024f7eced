import { expect, it } from "vitest";
import { askResults } from "./ask-results.ts";

const answering = (answer: () => Promise<Response>) => {
  const asked: string[] = [];
  const ask = (address: RequestInfo | URL) => {
    asked.push(String(address));
    return answer();
  };
  return { ask, asked };
};

it("asks with what was typed", async () => {
  const { ask, asked } = answering(() => Promise.resolve(Response.json({ results: [] })));
  expect(await askResults("/w/halle/search/results", "été & co", ask)).toEqual([]);
  expect(asked).toEqual(["/w/halle/search/results?q=%C3%A9t%C3%A9+%26+co"]);
});

it("knows nothing when the connection, the session or the answer is lost", async () => {
  const answers = [() => Promise.reject(new TypeError("Failed to fetch")), () => Promise.resolve(new Response("", { status: 302 })), () => Promise.resolve(new Response("<html>"))];
  for (const answer of answers) expect(await askResults("/r", "x", answering(answer).ask)).toBeNull();
});

import { expect, test } from "vitest";
import { postedForm } from "./posted-form.ts";

const post = (type: string | undefined, body: string) =>
  new Request("http://pom.example/", { method: "POST", body: new TextEncoder().encode(body), headers: type ? { "content-type": type } : {} });

test("reads a form as a browser posts it", async () => {
  expect((await postedForm(post("application/x-www-form-urlencoded;charset=UTF-8", "a=1"))).get("a")).toBe("1");
});

test.each([
  ["a text", "text/plain", 415],
  ["JSON", "application/json", 415],
  ["nothing said", undefined, 415],
  ["parts without a boundary", "multipart/form-data", 400],
  ["parts cut short", "multipart/form-data; boundary=abc", 400],
])("answers %s without an error of ours", async (_name, type, status) => {
  await expect(postedForm(post(type, "--abc\r\ngarbage"))).rejects.toMatchObject({ status });
});

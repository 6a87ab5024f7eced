import { expect, test } from "vitest";
import { Refusal } from "#app/domain/refusal/refusal.ts";
import { uploadForm } from "./upload-form.server.ts";

/** A body that never says how long it is, and counts what was taken of it. */
function endless(boundary: string) {
  let sent = 0;
  const head = new TextEncoder().encode(`--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.pptx"\r\nContent-Type: application/octet-stream\r\n\r\n`);
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const chunk = sent === 0 ? head : new Uint8Array(1024);
      sent += chunk.length;
      controller.enqueue(chunk);
    },
  });
  return { body, sent: () => sent };
}

test("a form with a file is read", async () => {
  const form = new FormData();
  form.set("form", "add");
  form.set("file", new File(["abc"], "modèle.pptx"));
  const read = await uploadForm(new Request("http://here/", { method: "POST", body: form }), 10_000);
  expect([read.get("form"), (read.get("file") as File).name]).toEqual(["add", "modèle.pptx"]);
});

test("a larger one is refused beside its field, by what it says or by what comes", async () => {
  const said = new Request("http://here/", { method: "POST", body: "x", headers: { "content-type": "multipart/form-data; boundary=b", "content-length": "999999" } });
  await expect(uploadForm(said, 10_000)).rejects.toMatchObject({ fields: { file: { code: "templateTooLarge" } } });
  const { body, sent } = endless("b");
  const silent = new Request("http://here/", { method: "POST", body, duplex: "half", headers: { "content-type": "multipart/form-data; boundary=b" } });
  await expect(uploadForm(silent, 10_000)).rejects.toBeInstanceOf(Refusal);
  expect(sent()).toBeLessThan(40_000);
});

test("what is no form is refused as such", async () => {
  const cut = new Request("http://here/", { method: "POST", body: "--b\r\nnothing", headers: { "content-type": "multipart/form-data; boundary=b" } });
  await expect(uploadForm(cut, 10_000)).rejects.toMatchObject({ status: 400 });
});

import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderStorage } from "./storage.ts";

const folder = () => mkdtempSync(join(tmpdir(), "storage-test-"));

test("a file is kept, read again, replaced whole and removed, by workspace", async () => {
  const root = folder();
  const files = folderStorage(root);
  await files.put("one", "brief-templates/a-1.pptx", new Uint8Array([1]));
  await files.put("one", "brief-templates/a-1.pptx", new Uint8Array([2, 3]));
  expect(await files.get("one", "brief-templates/a-1.pptx")).toEqual(new Uint8Array([2, 3]));
  expect(await files.get("two", "brief-templates/a-1.pptx")).toBeNull();
  expect(readdirSync(join(root, "one", "brief-templates"))).toEqual(["a-1.pptx"]);
  await files.remove("one", "brief-templates/a-1.pptx");
  await files.remove("one", "brief-templates/a-1.pptx");
  expect(await files.get("one", "brief-templates/a-1.pptx")).toBeNull();
});

test.each(["../up.pptx", "/root.pptx", "a/../b.pptx", "A.pptx", "a b.pptx", "a", "a.pptx\u0000", "", "a//b.pptx"])("a key that nobody makes is refused: %j", async (key) => {
  await expect(folderStorage(folder()).put("one", key, new Uint8Array())).rejects.toThrow("key");
  await expect(folderStorage(folder()).get("..", "a.pptx")).rejects.toThrow("key");
});

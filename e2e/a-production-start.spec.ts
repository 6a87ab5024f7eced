import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";

/** Starts the server as production does, until it ends or says `until`. */
function start(env: Record<string, string>, until = "\0"): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["build/main.js"], { env: { NODE_ENV: "production", PATH: process.env["PATH"], ...env } });
    let said = "";
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes(until)) child.kill("SIGTERM");
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.on("close", (code) => resolve({ code, said }));
  });
}

const newFolder = () => mkdtempSync(join(tmpdir(), "courtepointe-production-"));

test("a production start says what it needs", async () => {
  const address = { PUBLIC_URL: "https://courtepointe.example.org", PORT: "0" };
  const [noAddress, noFolder, noDatabase] = await Promise.all([
    start({ DATA_DIR: newFolder() }),
    start({ ...address, DATA_DIR: "/dev/null/data" }),
    start({ ...address, DATA_DIR: newFolder(), DATABASE_URL: "postgres://nobody@127.0.0.1:1/none" }),
  ]);
  expect(noAddress).toMatchObject({ code: 1, said: expect.stringContaining("PUBLIC_URL is not set") });
  expect(noFolder).toMatchObject({ code: 1, said: expect.stringContaining("cannot be written") });
  expect(noDatabase).toMatchObject({ code: 1, said: expect.stringContaining("DATABASE_URL cannot be opened") });
});

test("a production start tells no demo, and stops when asked", async () => {
  const env = { PUBLIC_URL: "https://courtepointe.example.org", PORT: "0", DATA_DIR: newFolder() };
  const { code, said } = await start(env, "answers on");
  expect(code).toBe(0);
  expect(said).toContain("https://courtepointe.example.org");
  expect(said).not.toContain("pom.example");
});

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildWhenNeeded, serveWithDemo } from "./support/serve-demo.mjs";

// The browser tests' own server: a build like the real one, and data that go when it stops.
const dataDir = mkdtempSync(join(tmpdir(), "courtepointe-e2e-"));
process.on("exit", () => rmSync(dataDir, { recursive: true, force: true }));
process.env.DATA_DIR = dataDir;
buildWhenNeeded();
const { address } = await serveWithDemo();
console.log(`Ready for the browser tests on ${address}`);

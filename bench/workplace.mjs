import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../scripts/support/run.mjs";
import { importSource } from "./bundle.mjs";

const DATABASE = "courtepointe.sqlite";

/** A folder with a filled database; `copy(name)` gives another folder with the same one. */
export async function makeWorkplace() {
  const folder = mkdtempSync(join(tmpdir(), "courtepointe-bench-"));
  const filledDir = join(folder, "filled");
  mkdirSync(filledDir);
  const { fill, widen } = await importSource("fill.ts");
  const filled = await fill(filledDir, join(root, "db", "migrations", "sqlite"));
  const copy = (name) => {
    const dataDir = join(folder, name);
    mkdirSync(dataDir);
    copyFileSync(join(filledDir, DATABASE), join(dataDir, DATABASE));
    return dataDir;
  };
  return { folder, filled, copy, fileOf: (dataDir) => join(dataDir, DATABASE), widen: (dataDir) => widen(dataDir, filled), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

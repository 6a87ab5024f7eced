import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run.mjs";

const folders = ["app", "db", "public", "scripts/demo"];
const files = ["server.ts", "scripts/build.mjs", "remix.config.js", "vite.config.ts", "tsconfig.json", "package.json", "package-lock.json"];
const stampFile = join(root, "build", ".stamp");

/** Changes when anything that the build reads changes. */
export function sourcesStamp() {
  const hash = createHash("sha256");
  for (const path of [...folders.flatMap(filesUnder), ...files].sort()) {
    if (/\.test\.tsx?$/.test(path) || !existsSync(join(root, path))) continue;
    hash.update(`${path}\0`).update(readFileSync(join(root, path)));
  }
  return hash.digest("hex");
}

export function buildIsFresh() {
  return existsSync(stampFile) && readFileSync(stampFile, "utf8") === sourcesStamp();
}

export function writeStamp(stamp) {
  writeFileSync(stampFile, stamp);
}

function filesUnder(folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length));
}

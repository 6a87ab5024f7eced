import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { checkArchitecture } from "./architecture/check.mjs";
import { root } from "./support/run.mjs";

const folders = ["app", "db", "e2e", "scripts", "bench"];
const paths = [...folders.flatMap(sourcesUnder), "server.ts"];
const faults = checkArchitecture(Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), "utf8")])));

for (const fault of faults) console.error(fault);
if (faults.length > 0) {
  console.error(`\n${faults.length} fault${faults.length > 1 ? "s" : ""} in the architecture (docs/decisions/001-layout-and-lint.md).`);
  process.exit(1);
}
console.log(`The architecture holds in ${paths.length} files.`);

function sourcesUnder(folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|mjs)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)).split(sep).join("/"));
}

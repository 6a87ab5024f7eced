import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { root } from "../scripts/support/run.mjs";

/** Imports a TypeScript file of the bench, with what it takes from the program. */
export async function importSource(entry) {
  const outfile = join(root, "bench", ".data", `${entry.replace(/\W+/g, "-")}.mjs`);
  await build({
    absWorkingDir: root,
    entryPoints: [join("bench", entry)],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20.11",
    packages: "external",
    alias: { "#app": join(root, "app"), "#db": join(root, "db") },
    logLevel: "warning",
  });
  return import(pathToFileURL(outfile).href);
}

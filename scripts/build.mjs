import { cpSync, readFileSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { sourcesStamp, writeStamp } from "./support/build-stamp.mjs";
import { compressClient } from "./support/compress-client.mjs";
import { fail, root, run } from "./support/run.mjs";

const compiledForMachine = ["better-sqlite3", "@node-rs/argon2", "pg-native", "sharp"];

const stamp = sourcesStamp();
rmSync(join(root, "build"), { recursive: true, force: true });
buildPages();
await bundleServer();
cpSync(join(root, "db", "migrations"), join(root, "build", "migrations"), { recursive: true });
copyExportAssets();
compressClient(join(root, "build", "client"));
writeStamp(stamp);

function buildPages() {
  const remix = join(root, "node_modules", ".bin", "remix");
  if (!run(remix, ["vite:build"], { env: { NODE_ENV: "production" } })) fail("The pages could not be built.");
}

// One call for all entries: what they share is split off, so that the demo writes to the store that the server opened.
// What they need of node_modules comes with it, since hundreds of small files are what makes a server slow to start.
async function bundleServer() {
  const { build } = await import("esbuild");
  await build({
    absWorkingDir: root,
    entryPoints: {
      main: "server.ts",
      demo: "scripts/demo/tell-demo.ts",
      pages: join("build", "server", "index.js"),
      "render-worker": "app/exports/worker/render-worker.ts",
    },
    outdir: "build",
    chunkNames: "chunks/[name]-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20.11",
    external: compiledForMachine,
    // What was written for require() still asks for it.
    banner: { js: 'import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);' },
    alias: { "#app": join(root, "app"), "#db": join(root, "db") },
    // Leaves out what React and others keep for development.
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    minifySyntax: true,
    sourcemap: true,
    logLevel: "warning",
    logOverride: { "ignored-bare-import": "silent" },
  });
  rmSync(join(root, "build", "server"), { recursive: true });
}

/** Fonts and what else the renderers of documents read while they run. */
function copyExportAssets() {
  const { fonts, office, pictures } = JSON.parse(readFileSync(join(root, "app", "exports", "assets.json"), "utf8"));
  for (const path of [...Object.values(fonts), ...Object.values(office), pictures]) {
    cpSync(join(root, "node_modules", path), join(root, "build", "export-assets", basename(path)));
  }
}

import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { sourcesStamp, writeStamp } from "./support/build-stamp.mjs";
import { compressClient } from "./support/compress-client.mjs";
import { fail, root, run } from "./support/run.mjs";

const stamp = sourcesStamp();
rmSync(join(root, "build"), { recursive: true, force: true });
buildPages();
await bundleServer();
cpSync(join(root, "db", "migrations"), join(root, "build", "migrations"), { recursive: true });
compressClient(join(root, "build", "client"));
writeStamp(stamp);

function buildPages() {
  const remix = join(root, "node_modules", ".bin", "remix");
  if (!run(remix, ["vite:build"], { env: { NODE_ENV: "production" } })) fail("The pages could not be built.");
}

// One call for both entries: what they share is split off, so that the demo writes to the store that the server opened.
async function bundleServer() {
  const { build } = await import("esbuild");
  await build({
    absWorkingDir: root,
    entryPoints: { main: "server.ts", demo: "scripts/demo/tell-demo.ts" },
    outdir: "build",
    chunkNames: "chunks/[name]-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20.11",
    packages: "external",
    alias: { "#app": join(root, "app"), "#db": join(root, "db") },
    sourcemap: true,
    logLevel: "warning",
  });
}

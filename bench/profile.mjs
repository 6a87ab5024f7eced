import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { fileURLToPath } from "node:url";
import { measure } from "./measure.mjs";
import { startProductWith } from "./product.mjs";

const idle = new Set(["(idle)", "(root)"]);

/** Where the product spends its CPU on one page: shares of the samples that were not idle, by package, largest first. */
export async function profileOf(dataDir, request) {
  const product = await startProductWith("profile-on-demand.mjs", dataDir);
  await measure(product, request, { connections: 10, amount: 200 });
  await tell(product, "start");
  await measure(product, request, { connections: 10, amount: 400 });
  const profile = await tell(product, "stop");
  await product.stop();
  return sharesOf(profile);
}

async function tell({ child }, message) {
  const answer = once(child, "message");
  child.send(message);
  return (await answer)[0];
}

function sharesOf({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, node.callFrame]));
  const spent = new Map();
  samples.forEach((id, index) => {
    const frame = byId.get(id);
    if (idle.has(frame.functionName)) return;
    const owner = ownerOf(frame);
    spent.set(owner, (spent.get(owner) ?? 0) + timeDeltas[index]);
  });
  const total = [...spent.values()].reduce((sum, time) => sum + time, 0);
  return [...spent].map(([owner, time]) => ({ owner, share: time / total })).sort((a, b) => b.share - a.share);
}

function ownerOf({ url, functionName, lineNumber, columnNumber }) {
  if (url.startsWith("node:")) return "node";
  if (!url.startsWith("file:")) return /^\(/.test(functionName) ? functionName.slice(1, -1) : "native calls (SQLite, zlib, sockets)";
  // drizzle's own source maps name its files "src/…", without the package.
  const source = originOf(fileURLToPath(url), lineNumber, columnNumber);
  const installed = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1];
  return (installed === "src" ? "drizzle-orm" : installed) ?? "our pages and queries";
}

const maps = new Map();

/** The file that a place of the bundle comes from. */
function originOf(file, line, column) {
  if (!maps.has(file)) maps.set(file, existsSync(`${file}.map`) ? new SourceMap(JSON.parse(readFileSync(`${file}.map`, "utf8"))) : null);
  return maps.get(file)?.findEntry(line, column).originalSource ?? file;
}

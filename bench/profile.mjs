import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { measure } from "./measure.mjs";
import { startProduct } from "./product.mjs";

const idle = new Set(["(idle)", "(root)"]);

/** Where the product spends its CPU on one page: shares of the samples that were not idle, by package, largest first. */
export async function profileOf(dataDir, folder, request) {
  rmSync(folder, { recursive: true, force: true });
  const product = await startProduct(dataDir, { nodeArgs: ["--cpu-prof", `--cpu-prof-dir=${folder}`, "--cpu-prof-interval=500"] });
  await measure(product, request, { connections: 10, seconds: 6 });
  await product.stop();
  const [name] = readdirSync(folder);
  return sharesOf(JSON.parse(readFileSync(join(folder, name), "utf8")));
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

function ownerOf({ url, functionName }) {
  const installed = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1];
  if (installed) return installed;
  if (url.startsWith("node:")) return "node";
  if (/\/build\/server\//.test(url)) return "our pages and queries";
  if (/\/build\//.test(url)) return "our server";
  return /^\(/.test(functionName) ? functionName.slice(1, -1) : "native calls (SQLite, zlib, sockets)";
}

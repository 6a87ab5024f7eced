import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../scripts/support/run.mjs";
import { freePort, startServer } from "./processes.mjs";

/** The production build on `dataDir`, as `npm run serve` starts it. */
export async function startProduct(dataDir, { nodeArgs = [], ipc = false, env: more = {} } = {}) {
  const port = await freePort();
  const env = { NODE_ENV: "production", PORT: String(port), DATA_DIR: dataDir, PUBLIC_URL: `http://localhost:${port}`, DATABASE_URL: "", ...more };
  return startServer({ args: [...nodeArgs, "build/main.js"], env, port, answers: "/healthz", ipc });
}

/** The same with a module of the bench loaded before it, that talks with the bench. */
export function startProductWith(preloaded, dataDir) {
  const url = pathToFileURL(join(root, "bench", preloaded)).href;
  return startProduct(dataDir, { nodeArgs: ["--import", url], ipc: true });
}

/** The same, telling each statement it runs: `take()` gives those since the last time. */
export async function startRecorded(dataDir) {
  const product = await startProductWith("record-statements.mjs", dataDir);
  let told = [];
  product.child.on("message", (message) => told.push(message));
  const take = () => {
    const taken = told;
    told = [];
    return taken;
  };
  return { ...product, take };
}

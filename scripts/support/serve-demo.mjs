import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildIsFresh } from "./build-stamp.mjs";
import { fail, root, run } from "./run.mjs";

export function buildWhenNeeded() {
  if (buildIsFresh()) return;
  console.log("Building…");
  if (!run(process.execPath, ["scripts/build.mjs"])) fail("The build failed: its own words are above.");
}

/** Serves the build in this process; an empty database first receives the demo. Prints where, and who may sign in. */
export async function serveWithDemo() {
  process.env.NODE_ENV = "production";
  process.env.PUBLIC_URL ||= `http://localhost:${process.env.PORT || 3000}`;
  const { giveUp, serve, settings, stopOnSignal } = await importBuilt("main.js");
  const { tellDemo } = await importBuilt("demo.js");
  try {
    let signIns = [];
    const running = await serve(settings(), async () => {
      signIns = await tellDemo();
    });
    stopOnSignal(running);
    return { address: running.address, signIns };
  } catch (error) {
    return giveUp(error);
  }
}

function importBuilt(name) {
  return import(pathToFileURL(join(root, "build", name)).href);
}

import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { findUpwards } from "./find-asset.ts";
import { CannotRender, type Job } from "./worker/job.ts";
import { RenderPool } from "./worker/render-pool.ts";

export { CannotRender } from "./worker/job.ts";

const MEGABYTES = 512;
let pool: RenderPool | null | undefined;

/** The file of a document, made on a thread of its own so that pages never wait for it. From the sources, where there is no built worker, it is made here. */
export async function renderFile(document: Job["document"], format: Job["format"], options: Job["options"] = {}): Promise<Uint8Array> {
  pool ??= poolOf(findUpwards(["render-worker.js"]));
  if (pool !== null) return pool.run({ document, format, options });
  const { render } = await import("./renderers.ts");
  return render(document, format, options).catch((error: unknown) => {
    throw new CannotRender("failed", error instanceof Error ? error.stack ?? error.message : String(error));
  });
}

/** One core is left to the pages. */
function poolOf(file: string | undefined): RenderPool | null {
  if (file === undefined) return null;
  return new RenderPool({
    start: () => new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: MEGABYTES } }),
    threads: Math.max(1, Math.min(2, availableParallelism() - 1)),
    queue: 24, patience: 30_000, idle: 300_000,
  });
}

import { parentPort } from "node:worker_threads";
import { render } from "../renderers.ts";
import type { Job, Outcome } from "./job.ts";

/** The thread that renders: one document at a time, its bytes handed over without a copy. */
parentPort?.on("message", (job: Job) => {
  void outcomeOf(job).then((outcome) => parentPort?.postMessage(outcome, "bytes" in outcome ? [outcome.bytes.buffer as ArrayBuffer] : []));
});

async function outcomeOf({ document, format, options }: Job): Promise<Outcome> {
  try {
    const bytes = await render(document, format, options);
    // A small Buffer may be a part of a pool that others use: it is given a memory of its own before it leaves.
    return { bytes: bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice() };
  } catch (error) {
    return { failed: error instanceof Error ? error.stack ?? error.message : String(error) };
  }
}

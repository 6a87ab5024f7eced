import { Worker } from "node:worker_threads";
import { afterEach, describe, expect, test } from "vitest";
import { sampleDocument } from "#app/domain/brief/testing/sample-document.ts";
import type { Job } from "./job.ts";
import { RenderPool, type PoolSettings } from "./render-pool.ts";

/** A thread that does what its job's object says. */
const SCRIPT = `
const { parentPort, threadId } = require("node:worker_threads");
parentPort.on("message", ({ document }) => {
  if (document.object === "hang") { for (;;) {} }
  if (document.object === "die") process.exit(1);
  if (document.object === "throw") throw new Error("thrown");
  if (document.object === "fail") return parentPort.postMessage({ failed: "no glyph" });
  setTimeout(() => parentPort.postMessage({ bytes: Uint8Array.of(threadId) }), Number(document.object) || 0);
});`;

const pools: RenderPool[] = [];
afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
});

function poolWith(more: Partial<PoolSettings> = {}): { run: (what: string) => Promise<Uint8Array>; started: () => number } {
  let started = 0;
  const start = () => {
    started += 1;
    return new Worker(SCRIPT, { eval: true });
  };
  const pool = new RenderPool({ start, threads: 1, queue: 2, patience: 2000, idle: 60_000, ...more });
  pools.push(pool);
  const run = (what: string) => pool.run({ document: sampleDocument({ object: what }), format: "md", options: {} } satisfies Job);
  return { run, started: () => started };
}

describe("the threads that render", () => {
  test("do several jobs one after the other on one thread", async () => {
    const { run, started } = poolWith();
    expect(await Promise.all([run("20"), run("0"), run("0")])).toHaveLength(3);
    expect(started()).toBe(1);
  });

  test("share the work when there are two", async () => {
    const { run, started } = poolWith({ threads: 2 });
    await Promise.all([run("60"), run("60")]);
    expect(started()).toBe(2);
  });

  test("refuse a job when too many wait, and say so", async () => {
    const { run } = poolWith({ queue: 1 });
    const [first, second, third] = [run("50"), run("0"), run("0")];
    await expect(third).rejects.toMatchObject({ reason: "busy" });
    await Promise.all([first, second]);
  });

  test("are replaced when a job takes too long, and the next job is done", async () => {
    const { run } = poolWith({ patience: 1500 });
    const hanging = run("hang");
    const next = run("0");
    await expect(hanging).rejects.toMatchObject({ reason: "too-long" });
    expect(await next).toHaveLength(1);
  });

  test.each(["die", "throw"])("are replaced when one ends (%s)", async (how) => {
    const { run } = poolWith();
    await expect(run(how)).rejects.toMatchObject({ reason: "ended" });
    expect(await run("0")).toHaveLength(1);
  });

  test("say why a renderer failed, and go on", async () => {
    const { run, started } = poolWith();
    await expect(run("fail")).rejects.toMatchObject({ reason: "failed", message: expect.stringContaining("no glyph") });
    await run("0");
    expect(started()).toBe(1);
  });

  test("end when they have nothing to do, and start again", async () => {
    const { run, started } = poolWith({ idle: 10 });
    await run("0");
    await new Promise((resolve) => setTimeout(resolve, 60));
    await run("0");
    expect(started()).toBe(2);
  });
});

import type { Worker } from "node:worker_threads";
import { CannotRender, type Job, type Outcome } from "./job.ts";

export interface PoolSettings {
  start: () => Worker;
  /** Threads at most. */
  threads: number;
  /** Jobs that may wait for a thread. */
  queue: number;
  /** Milliseconds that a job may take, and that an idle thread is kept. */
  patience: number;
  idle: number;
}

interface Waiting { job: Job; resolve: (bytes: Uint8Array) => void; reject: (error: Error) => void }
interface Thread { worker: Worker; busy: Waiting | null; timer: NodeJS.Timeout | undefined }

/** Renders on threads of their own: each does one job at a time; one that takes too long or ends is replaced, and its job refused. */
export class RenderPool {
  readonly #settings: PoolSettings;
  readonly #threads = new Set<Thread>();
  readonly #waiting: Waiting[] = [];

  constructor(settings: PoolSettings) {
    this.#settings = settings;
  }

  /** The bytes of the file; CannotRender says why there are none. */
  run(job: Job): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      const waiting = { job, resolve, reject };
      const thread = this.#freeThread();
      if (thread !== null) this.#give(thread, waiting);
      else if (this.#waiting.length >= this.#settings.queue) reject(new CannotRender("busy"));
      else this.#waiting.push(waiting);
    });
  }

  /** Ends every thread; what was under way is refused. */
  async close(): Promise<void> {
    await Promise.all([...this.#threads].map((thread) => this.#end(thread, new CannotRender("ended"))));
  }

  #freeThread(): Thread | null {
    const free = [...this.#threads].find(({ busy }) => busy === null);
    if (free !== undefined) return free;
    return this.#threads.size < this.#settings.threads ? this.#open() : null;
  }

  #open(): Thread {
    const thread: Thread = { worker: this.#settings.start(), busy: null, timer: undefined };
    this.#threads.add(thread);
    thread.worker.on("message", (outcome: Outcome) => this.#done(thread, outcome));
    thread.worker.on("error", (error) => void this.#end(thread, new CannotRender("ended", error instanceof Error ? error.message : String(error))));
    thread.worker.on("exit", () => void this.#end(thread, new CannotRender("ended")));
    return thread;
  }

  #give(thread: Thread, waiting: Waiting): void {
    clearTimeout(thread.timer);
    thread.busy = waiting;
    thread.worker.ref();
    thread.timer = setTimeout(() => void this.#end(thread, new CannotRender("too-long")), this.#settings.patience);
    try {
      thread.worker.postMessage(waiting.job);
    } catch (error) {
      this.#done(thread, { failed: error instanceof Error ? error.message : String(error) });
    }
  }

  #done(thread: Thread, outcome: Outcome): void {
    const done = thread.busy;
    thread.busy = null;
    clearTimeout(thread.timer);
    if ("bytes" in outcome) done?.resolve(outcome.bytes);
    else done?.reject(new CannotRender("failed", outcome.failed));
    const next = this.#waiting.shift();
    if (next !== undefined) this.#give(thread, next);
    else this.#rest(thread);
  }

  /** A thread without work holds neither the process nor, after a while, its memory. */
  #rest(thread: Thread): void {
    thread.worker.unref();
    thread.timer = setTimeout(() => void this.#end(thread, new CannotRender("ended")), this.#settings.idle).unref();
  }

  async #end(thread: Thread, why: CannotRender): Promise<void> {
    if (!this.#threads.delete(thread)) return;
    clearTimeout(thread.timer);
    thread.busy?.reject(why);
    thread.busy = null;
    const next = this.#waiting.shift();
    if (next !== undefined) this.#give(this.#open(), next);
    await thread.worker.terminate();
  }
}

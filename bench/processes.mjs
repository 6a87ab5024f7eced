import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { root } from "../scripts/support/run.mjs";

const TICKS_PER_SECOND = 100;

const started = new Set();
process.on("exit", () => started.forEach((child) => child.kill("SIGKILL")));
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));

/** A port that nobody listens on. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Starts a server of its own process and waits until it answers; `startMs` is from the start to its first answer. */
export async function startServer({ args, env, port, answers, ipc = false }) {
  const began = performance.now();
  const stdio = ["ignore", "ignore", "inherit", ...(ipc ? ["ipc"] : [])];
  const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...env }, stdio });
  started.add(child);
  child.once("exit", () => started.delete(child));
  const address = `http://localhost:${port}`;
  while (!(await isUp(`${address}${answers}`))) {
    if (child.exitCode !== null) throw new Error(`node ${args.join(" ")} ended with ${child.exitCode}`);
    await pause(5);
  }
  const startMs = performance.now() - began;
  return { address, child, pid: child.pid, startMs, stop: () => stop(child) };
}

async function isUp(url) {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

function stop(child) {
  return new Promise((resolve) => {
    child.once("exit", resolve);
    child.kill("SIGTERM");
  });
}

/** Milliseconds of CPU that a process has used, all its threads and the kernel's work for it. */
export function cpuMs(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ");
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS_PER_SECOND;
}

/** Megabytes in memory. */
export function memoryMb(pid) {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))[1]) / 1024;
}

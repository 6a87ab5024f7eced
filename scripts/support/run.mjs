import { spawn, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Runs a program in the project, showing what it prints; true when it ends well. */
export function run(command, args, { env = {}, ...options } = {}) {
  const done = spawnSync(command, args, { cwd: root, stdio: "inherit", env: { ...process.env, ...env }, ...options });
  return done.status === 0;
}

/** Runs a program and keeps what it prints, so that two can run at once without mixing their words. */
export function runQuietly(command, args, { env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    child.on("error", (error) => resolve({ ok: false, output: `${error.message}\n` }));
    child.on("close", (code) => resolve({ ok: code === 0, output }));
  });
}

/** What a program prints, or undefined when it fails or is not there. */
export function answerOf(command, args, options = {}) {
  const done = spawnSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], ...options });
  return done.status === 0 ? done.stdout.trim() : undefined;
}

export function has(command) {
  return answerOf("sh", ["-c", `command -v ${command}`]) !== undefined;
}

/** Ends the process with a sentence. */
export function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

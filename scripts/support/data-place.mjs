import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** Where the program keeps its data, read from the same variables as app/platform/env.ts. */
export function dataPlace(env = process.env) {
  const dataDir = resolve(env.DATA_DIR || "./data");
  const url = env.DATABASE_URL || "";
  if (/^postgres(ql)?:\/\//.test(url)) return { engine: "postgres", url, dataDir };
  const file = url.replace(/^(sqlite|file):(\/\/)?/, "");
  return { engine: "sqlite", file: file ? resolve(file) : join(dataDir, "courtepointe.sqlite"), dataDir };
}

/** The process id of the server that uses this folder, or undefined. */
export function runningServer(dataDir) {
  const marker = join(dataDir, "server.pid");
  if (!existsSync(marker)) return undefined;
  const pid = Number(readFileSync(marker, "utf8"));
  return isAlive(pid) ? pid : undefined;
}

function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** "2017-03-15-143000", so that files sort by their time. */
export function dated(now = new Date()) {
  return now.toISOString().slice(0, 19).replace("T", "-").replaceAll(":", "");
}

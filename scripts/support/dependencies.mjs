import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fail, has, root, run } from "./run.mjs";

const oldest = [20, 11];

export function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  fail(`Node ${process.versions.node} is too old: ${oldest.join(".")} or later is needed.`);
}

/** Installs what package-lock.json says when node_modules says otherwise. */
export function installDependencies() {
  if (installed()) return;
  console.log("Installing the dependencies (npm ci)…");
  // The build needs the development dependencies, which npm leaves out when NODE_ENV is production.
  if (run("npm", ["ci", "--include=dev", "--no-audit", "--no-fund"])) return;
  const missing = ["python3", "make", "g++"].filter((tool) => !has(tool));
  if (missing.length === 0) fail("npm ci failed: its own words are above.");
  fail(`npm ci failed. When no ready-made better-sqlite3 fits this machine it is compiled, which needs ${missing.join(", ")}, not found here.`);
}

function installed() {
  const record = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(record)) return false;
  const wanted = packagesOf(join(root, "package-lock.json"));
  const found = packagesOf(record);
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === "") return true;
    return found[path] === undefined ? optional === true : found[path].version === version;
  });
}

function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, "utf8")).packages;
}

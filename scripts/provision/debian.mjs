import { existsSync } from "node:fs";
import { has, run } from "../support/run.mjs";

let listsAreFresh = false;

export function canInstall() {
  return process.getuid?.() === 0 && existsSync("/etc/debian_version") && has("apt-get");
}

/** Installs Debian packages by name; false when that fails. */
export function install(...packages) {
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const quiet = { env, stdio: ["ignore", "ignore", "inherit"] };
  console.log(`Installing ${packages.join(", ")} from Debian…`);
  listsAreFresh ||= run("apt-get", ["update", "-q"], quiet);
  return run("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...packages], quiet);
}

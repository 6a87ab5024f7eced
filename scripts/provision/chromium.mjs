import { existsSync } from "node:fs";
import { run } from "../support/run.mjs";
import { canInstall, install } from "./debian.mjs";

const debians = "/usr/bin/chromium";

/** Sees to it that the browser tests have a Chromium: Debian's where it can be had, else Playwright's own. */
export async function provideChromium() {
  if (existsSync(debians) || (await playwrightHasItsOwn())) return true;
  if (canInstall() && install("chromium") && existsSync(debians)) return true;
  console.log("Installing Playwright's Chromium…");
  return run("npx", ["playwright", "install", "chromium"]);
}

async function playwrightHasItsOwn() {
  const { chromium } = await import("@playwright/test");
  return existsSync(chromium.executablePath());
}

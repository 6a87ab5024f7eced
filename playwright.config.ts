import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";

const port = Number(process.env["E2E_PORT"] ?? 4173);
const address = `http://localhost:${port}`;

const debians = "/usr/bin/chromium";
// A root in a container has no sandbox to give, and a closed network answers no background call.
const launchOptions = {
  ...(existsSync(debians) ? { executablePath: debians } : {}),
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};

export default defineConfig({
  testDir: "e2e",
  testMatch: "**/*.spec.ts",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: "line",
  use: {
    baseURL: address,
    browserName: "chromium",
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    actionTimeout: 15_000,
    launchOptions,
    trace: "retain-on-failure",
  },
  webServer: {
    command: "node scripts/serve-for-tests.mjs",
    url: `${address}/healthz`,
    env: { PORT: String(port), PUBLIC_URL: address },
    timeout: 180_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
  },
});

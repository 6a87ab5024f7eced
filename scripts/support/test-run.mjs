import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { provideChromium } from "../provision/chromium.mjs";
import { providePostgres, startThrowAwayCluster } from "../provision/postgres.mjs";
import { fail, root, run, runQuietly } from "./run.mjs";
import { countsOf, total } from "./test-counts.mjs";

const reports = join(root, ".cache", "tests");
const bin = (name) => join(root, "node_modules", ".bin", name);
const steps = [];

/** Types, lint, architecture, unit on both engines, build, browser on both engines; true when all is well. */
export async function runEverything() {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const cluster = await startPostgres();
  try {
    await checkSources();
    unitTests(cluster);
    if (step("build", () => run(process.execPath, ["scripts/build.mjs"]))) await browserTests(cluster);
  } finally {
    cluster?.stop();
  }
  return summary(cluster);
}

async function startPostgres() {
  const folder = providePostgres();
  if (folder !== undefined) return startThrowAwayCluster(folder);
  if (process.env.CI) fail("PostgreSQL 15 or later is not here and could not be installed: in CI both engines are tested.");
  console.log("PostgreSQL 15 or later is not here and could not be installed: only SQLite is tested.");
  return undefined;
}

async function checkSources() {
  const checks = [
    ["types", bin("tsc"), ["--noEmit"]],
    ["lint", bin("eslint"), [".", "--max-warnings", "0"]],
    ["architecture", process.execPath, ["scripts/check-architecture.mjs"]],
  ];
  await Promise.all(checks.map(async ([name, command, args]) => record(name, await runQuietly(command, args))));
}

function unitTests(cluster) {
  const report = join(reports, "unit.json");
  const args = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const env = cluster === undefined ? {} : { TEST_POSTGRES_URL: cluster.url("postgres") };
  step("unit", () => run(bin("vitest"), args, { env }), report);
}

async function browserTests(cluster) {
  if (!step("chromium", await provideChromium())) return;
  browser("browser, SQLite", [], {});
  if (cluster === undefined) return;
  cluster.createDatabase("browser");
  browser("browser, PostgreSQL", ["--grep", "@loop"], { DATABASE_URL: cluster.url("browser") });
}

function browser(name, args, env) {
  const report = join(reports, `${name.replace(/\W+/g, "-")}.json`);
  const reporting = { PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  step(name, () => run(bin("playwright"), ["test", "--reporter=line,json", ...args], { env: { ...env, ...reporting } }), report);
}

function step(name, ok, report) {
  if (typeof ok === "function") console.log(`\n— ${name}`);
  const result = typeof ok === "function" ? ok() : ok;
  steps.push({ name, ok: result, counts: report && countsOf(report) });
  return result;
}

function record(name, { ok, output }) {
  console.log(`\n— ${name}: ${ok ? "well" : "failed"}`);
  if (!ok) console.log(output);
  steps.push({ name, ok });
}

function summary(cluster) {
  console.log("\nSummary");
  for (const { name, ok, counts } of steps) {
    const detail = counts ? ` (${counts.passed} passed, ${counts.failed} failed)` : "";
    console.log(`  ${ok ? "✓" : "✗"} ${name}${detail}`);
  }
  if (cluster === undefined) console.log("  – PostgreSQL was skipped");
  const { passed, failed } = total(steps);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0;
}

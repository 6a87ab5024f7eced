import { existsSync, readFileSync } from "node:fs";

/** Passed and failed tests of a JSON report by Vitest or Playwright; undefined when there is no report. */
export function countsOf(reportFile) {
  if (!existsSync(reportFile)) return undefined;
  const report = JSON.parse(readFileSync(reportFile, "utf8"));
  if (report.stats === undefined) return { passed: report.numPassedTests, failed: report.numFailedTests };
  return { passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected };
}

/** Sums the steps. A step that failed without a failed test (a type error, a test that could not load) counts as one. */
export function total(steps) {
  return steps.reduce(
    (sum, { ok, counts }) => {
      const failed = counts?.failed ?? 0;
      return { passed: sum.passed + (counts?.passed ?? 0), failed: sum.failed + (ok || failed > 0 ? failed : 1) };
    },
    { passed: 0, failed: 0 },
  );
}

import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { countsOf, total } from "./test-counts.mjs";

function report(content: object): string {
  const file = join(mkdtempSync(join(tmpdir(), "counts-")), "report.json");
  writeFileSync(file, JSON.stringify(content));
  return file;
}

test("reads the reports of both runners, and none", () => {
  expect(countsOf(report({ numPassedTests: 3, numFailedTests: 1 }))).toEqual({ passed: 3, failed: 1 });
  expect(countsOf(report({ stats: { expected: 2, flaky: 0, unexpected: 4, skipped: 0 } }))).toEqual({ passed: 2, failed: 4 });
  expect(countsOf("nowhere.json")).toBeUndefined();
});

test("a step that fails without a failed test counts as one failure", () => {
  const steps = [
    { ok: false },
    { ok: true },
    { ok: false, counts: { passed: 5, failed: 2 } },
    { ok: false, counts: { passed: 1, failed: 0 } },
  ];
  expect(total(steps)).toEqual({ passed: 6, failed: 4 });
});

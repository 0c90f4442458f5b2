// How many tests passed and failed, by the test runners' own JSON reports. A run that broke off counts as one failure at least.
import { existsSync, readFileSync } from "node:fs";

export function vitestCounts(file, ended) {
  const report = read(file);
  return atLeastOneFailure(
    {
      passed: report?.numPassedTests ?? 0,
      failed: report?.numFailedTests ?? 0,
      skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
    },
    ended && report !== null,
  );
}

export function playwrightCounts(file, ended) {
  const stats = read(file)?.stats;
  return atLeastOneFailure(
    {
      passed: stats?.expected ?? 0,
      failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0),
      skipped: stats?.skipped ?? 0,
    },
    ended && stats !== undefined,
  );
}

export const sum = (counts) =>
  counts.reduce(
    (total, one) => ({
      passed: total.passed + one.passed,
      failed: total.failed + one.failed,
      skipped: total.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );

/** A file that cannot be loaded, or an error outside any test, fails the run without failing a test. */
const atLeastOneFailure = (counts, ended) =>
  ended ? counts : { ...counts, failed: Math.max(1, counts.failed) };

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}

// Adds up what the test runners wrote, says "N passed, N failed", and fails when anything did. A step that failed without
// a failing test (a build, a check) counts as one failure.
import { readFileSync } from 'node:fs';

const read = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
};

const unit = read('.data/reports/unit.json');
const journeys = read('.data/reports/journeys.json');
const failedSteps = Number(process.argv[2] ?? 0);
const passed = (unit?.numPassedTests ?? 0) + (journeys?.stats?.expected ?? 0) + (journeys?.stats?.flaky ?? 0);
const failedTests = (unit?.numFailedTests ?? 0) + (journeys?.stats?.unexpected ?? 0);
if (!unit) console.log('The unit tests wrote no report.');
if (!journeys) console.log('The journeys wrote no report.');
const failed = Math.max(failedTests, failedSteps, unit && journeys ? 0 : 1);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

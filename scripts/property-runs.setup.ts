/**
 * How properties are tried. `npm test` tries each at a seed of its own that never changes, so that red means a fault of
 * the change at hand. `npm run test:deep` sets PROPERTY_RUNS: so many runs of each at a random seed, which is printed.
 */
import fc from 'fast-check';
import { beforeEach } from 'vitest';

const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

/** A seed that follows from the test's name alone: adding or moving another test does not change it. */
const seedOf = (name: string): number => {
  let hash = offsetBasis;
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), prime);
  return hash;
};

const deepRuns = Number(process.env['PROPERTY_RUNS'] ?? 0);

beforeEach(({ task }) => {
  const name = `${task.file.name} > ${task.fullTestName}`;
  if (deepRuns === 0) {
    fc.configureGlobal({ seed: seedOf(name) });
    return;
  }
  const report = (details: fc.RunDetails<unknown>): void => {
    process.stdout.write(`seed ${details.seed}, ${details.numRuns} runs: ${name}\n`);
    if (details.failed) throw new Error(fc.defaultReportMessage(details), { cause: details.errorInstance });
  };
  fc.configureGlobal({ numRuns: deepRuns, reporter: report });
});

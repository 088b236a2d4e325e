import fc from 'fast-check';

/** For a property that is worth more runs than the usual: so many, or all that `npm run test:deep` asks for. */
export const atLeastRuns = (numRuns: number): Readonly<{ numRuns: number }> => ({
  numRuns: Math.max(numRuns, fc.readConfigureGlobal().numRuns ?? 0),
});

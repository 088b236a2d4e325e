import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

describe('A25: how properties are tried', () => {
  // Below the project, so that the planted test finds its packages.
  mkdirSync(path.resolve('.data'), { recursive: true });
  const folder = mkdtempSync(path.resolve('.data', 'planted-'));
  const config = `export default { test: { setupFiles: [${JSON.stringify(path.resolve('scripts/property-runs.setup.ts'))}], include: ['*.test.ts'] } };`;
  const planted = `
    import fc from 'fast-check';
    import { expect, it } from 'vitest';
    it('is false for one number in ten thousand', () =>
      fc.assert(fc.property(fc.integer({ min: 0, max: 9999 }), (n) => { expect(n).not.toBe(7301); })));
    it('is false for half of them', () =>
      fc.assert(fc.property(fc.integer({ min: 0, max: 9999 }), (n) => { expect(n).toBeLessThan(5000); })));`;
  writeFileSync(path.join(folder, 'vitest.config.ts'), config);
  writeFileSync(path.join(folder, 'planted.test.ts'), planted);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = (runs: string) => {
    const vitest = path.resolve('node_modules/vitest/vitest.mjs');
    const env = { ...process.env, PROPERTY_RUNS: runs, NO_COLOR: '1' };
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [vitest, 'run', '--root', folder, '--reporter=default'],
      {
        cwd: folder,
        env,
        encoding: 'utf8',
      },
    );
    return { status, output: stdout + stderr };
  };

  it('npm test asks the same questions every time, each test its own', () => {
    const [first, second] = [run(''), run('')];
    const seeds = ({ output }: { output: string }) => new Set(output.match(/seed: -?\d+/g));
    expect(first.status).toBe(1);
    expect(first.output).toContain('1 failed | 1 passed');
    expect(seeds(first).size).toBe(1);
    expect(seeds(second)).toEqual(seeds(first));
  });

  it('npm run test:deep asks at random, prints its seeds, and finds what is rarely false with its counterexample', () => {
    const { status, output } = run('200000');
    expect(status).toBe(1);
    expect(output).toContain('2 failed');
    expect(output).toMatch(/seed -?\d+, \d+ runs: planted\.test\.ts > is false for one number in ten thousand/);
    expect(output).toContain('Counterexample: [7301]');
    expect(output).toContain('Counterexample: [5000]');
  });
});

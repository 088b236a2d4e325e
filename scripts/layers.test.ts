import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const project = path.resolve('.');
const cruiser = path.join(project, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

type Report = { summary: { totalCruised: number; violations: { rule: { name: string }; from: string }[] } };

async function cruise(cwd: string): Promise<Report['summary']> {
  const asked = [cruiser, 'src', '--config', path.join(project, '.dependency-cruiser.cjs'), '--output-type', 'json'];
  const { stdout } = await run(process.execPath, asked, { cwd, maxBuffer: 1e9 }).catch(
    (error: { stdout?: string }) => ({ stdout: error.stdout ?? '' }),
  );
  return (JSON.parse(stdout) as Report).summary;
}

/** A file that must not be there, what it imports, and the rule that says so. */
const planted = [
  ['src/domain/challenge/bad.ts', 'src/server/challenge/good.ts', 'domain-sees-domain'],
  ['src/domain/shared/bad.ts', 'src/domain/challenge/good.ts', 'shared-and-access-come-first'],
  ['src/domain/match/bad.ts', 'src/domain/challenge/good.ts', 'match-knows-no-challenge'],
  ['src/domain/challenge/bad-two.ts', 'src/domain/response/good.ts', 'challenge-comes-third'],
  ['src/server/challenge/bad.ts', 'src/ui/challenge/good.ts', 'server-stands-below-pages'],
  ['src/server/routers/bad.ts', 'src/server/adapters/db/good.ts', 'routers-do-not-touch-the-database'],
  ['src/server/adapters/mail/bad.ts', 'src/server/challenge/good.ts', 'adapters-know-no-noun'],
  ['src/server/adapters/mail/bad-two.ts', 'src/domain/challenge/good.ts', 'adapters-know-no-noun'],
  ['src/ui/challenge/bad.ts', 'src/server/challenge/good.ts', 'ui-sees-server-types-only'],
  ['src/ui/challenge/bad-two.ts', 'src/app/good.ts', 'ui-never-sees-pages'],
  ['src/ui/kit/bad.ts', 'src/domain/challenge/good.ts', 'kit-knows-no-noun'],
  ['src/app/bad.ts', 'src/server/challenge/good.ts', 'app-sees-ui-trpc-domain'],
  ['src/app/bad-two.ts', 'node_modules/next/headers.ts', 'one-way-to-cookies'],
  ['src/server/trpc/bad.ts', 'node_modules/next/headers.ts', 'one-way-to-cookies'],
  ['src/cli/bad.ts', 'src/ui/challenge/good.ts', 'cli-sees-server-and-domain'],
] as const;

describe('the layer check', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'samspel-layers-'));
  let found: Report['summary'];

  beforeAll(async () => {
    const write = (file: string, text: string) => {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    };
    cpSync(path.join(project, 'tsconfig.json'), path.join(folder, 'tsconfig.json'));
    for (const [bad, good] of planted) {
      write(good, 'export const good = 1;\n');
      const from = path.relative(path.dirname(bad), good).replace(/\.ts$/, '');
      write(bad, `import { good } from '${from.startsWith('.') ? from : `./${from}`}';\nexport const bad = good;\n`);
    }
    write('src/domain/shared/package.ts', "import fs from 'node:fs';\nexport const read = fs.readFileSync;\n");
    write('src/server/a.ts', "import { b } from './b';\nexport const a = () => b;\n");
    write('src/server/b.ts', "import { a } from './a';\nexport const b = () => a;\n");
    found = await cruise(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(planted)('finds that %s imports %s', (bad, _good, rule) => {
    const rules = found.violations
      .filter((violation) => violation.from === bad)
      .map((violation) => violation.rule.name);
    expect(rules).toContain(rule);
  });

  it('finds input and output in the domain, and cycles', () => {
    const rules = found.violations.map((violation) => violation.rule.name);
    expect(rules).toContain('domain-has-few-packages');
    expect(rules).toContain('no-cycles');
  });

  it('sees the modules of the project, and finds nothing wrong there', async () => {
    const summary = await cruise(project);
    expect(summary.totalCruised).toBeGreaterThan(100);
    expect(summary.violations).toEqual([]);
  });
});

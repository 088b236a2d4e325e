import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localPath } from './local-path';
import { atLeastRuns } from '../shared/property-runs.fixture';

describe('localPath', () => {
  it('keeps a path of ours, with its query and fragment', () => {
    expect(localPath('/sv/my/responses?sort=new#r1', '/sv')).toBe('/sv/my/responses?sort=new#r1');
    expect(localPath('/sv/utmaningar/å', '/sv')).toBe('/sv/utmaningar/%C3%A5');
  });

  it.each([
    null,
    undefined,
    '',
    'sv/my',
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example',
    '/\t/evil.example',
    '/%09/evil.example/\n',
    '\\\\evil.example',
    'javascript:alert(1)',
    '/./\\evil.example',
    '/.//evil.example',
    '/sv/..//evil.example',
    '/api/auth/signout',
    `/${'a'.repeat(600)}`,
  ])('refuses %j', (wanted) => {
    expect(localPath(wanted, '/sv/my')).toBe('/sv/my');
  });

  it('never leads to another origin', () => {
    const nasty = fc.string({
      unit: fc.constantFrom('/', '\\', '.', ':', 'a', '@', '\t', '\n', ' ', '?', '#', '%', '2', 'F'),
    });
    fc.assert(
      fc.property(nasty, (wanted) => {
        const found = localPath(wanted, '/sv');
        expect(new URL(found, 'https://our.example').origin).toBe('https://our.example');
        expect(localPath(found, '/sv')).toBe(found);
      }),
      atLeastRuns(2000),
    );
  });
});

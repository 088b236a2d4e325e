import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findChromium } from './find-chromium';

describe('G2: one way to find a Chromium', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'chromium-'));
  const make = (name: string) => {
    const file = path.join(folder, name);
    writeFileSync(file, '');
    chmodSync(file, 0o755);
    return file;
  };
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('takes the one that is named, else the first on the path', () => {
    const chrome = make('google-chrome');
    expect(findChromium({ PATH: folder })).toBe(chrome);
    const own = make('chromium');
    expect(findChromium({ PATH: folder })).toBe(own);
    expect(findChromium({ PATH: folder, CHROMIUM_PATH: chrome })).toBe(chrome);
    expect(findChromium({ PATH: folder, CHROMIUM_PATH: 'google-chrome' })).toBe(chrome);
    expect(findChromium({ PATH: folder, CHROMIUM_PATH: '/nowhere/chromium' })).toBe(own);
  });
});

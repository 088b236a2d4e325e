import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clearAllBackups, clearBackup, findBackup, isSame, saveBackup } from './form-backup';

const at = '2027-03-01T12:00:00.000Z';
const now = new Date('2027-03-02T12:00:00.000Z');
const backup = { at, version: 3, values: { title: 'Hej' } };
let stored: Record<string, string>;

beforeEach(() => {
  stored = {};
  // As the browser's: its keys are its own properties, its methods are not.
  const methods = {
    getItem: (key: string) => stored[key] ?? null,
    setItem: (key: string, value: string) => void (stored[key] = value),
    removeItem: (key: string) => void delete stored[key],
  };
  vi.stubGlobal(
    'localStorage',
    new Proxy(methods, {
      ownKeys: () => Object.keys(stored),
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    }),
  );
});
afterEach(() => vi.unstubAllGlobals());

describe('the copy in the browser', () => {
  it('is found again under its key, until it is cleared', () => {
    saveBackup('a', backup);
    expect(findBackup('a', now)).toEqual(backup);
    expect(findBackup('b', now)).toBeNull();
    clearBackup('a');
    expect(findBackup('a', now)).toBeNull();
  });

  it('is thrown away after fourteen days, and whole when it is broken', () => {
    saveBackup('a', backup);
    expect(findBackup('a', new Date('2027-03-16T00:00:00Z'))).toBeNull();
    expect(stored).toEqual({});
    stored['samspel:form:b'] = '{"at":';
    expect(findBackup('b', now)).toBeNull();
  });

  it('goes at sign-out, and nothing else with it', () => {
    saveBackup('a', backup);
    stored['other'] = 'stays';
    clearAllBackups();
    expect(stored).toEqual({ other: 'stays' });
  });

  it('is done without where the browser forbids storage', () => {
    vi.stubGlobal('localStorage', undefined);
    expect(() => saveBackup('a', backup)).not.toThrow();
    expect(findBackup('a', now)).toBeNull();
  });
});

it('compares what is said, not how it is sent, and never the version', () => {
  expect(isSame({ a: 'x', version: '1' }, { a: ['x'], b: '', version: '2' })).toBe(true);
  expect(isSame({ a: 'x' }, { a: 'y' })).toBe(false);
  expect(isSame({ a: ['x', 'y'] }, { a: ['y', 'x'] })).toBe(false);
});

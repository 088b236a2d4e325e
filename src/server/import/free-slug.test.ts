import { expect, it } from 'vitest';
import { freeSlug } from './free-slug';

const slugOf = (name: string, taken: readonly string[] = []) =>
  freeSlug(name, { fallback: 'organisation', listTaken: async () => taken });

it('F7: keeps a name together as its owner writes it', async () => {
  expect(await slugOf('AnkerJob GmbH')).toBe('ankerjob-gmbh');
  expect(await slugOf('Verde ApS')).toBe('verde-aps');
  expect(await slugOf('Tark OÜ')).toBe('tark-ou');
  expect(await slugOf('Åäö & Söner')).toBe('aao-och-soner');
});

it('counts on where an address is taken, and has one for a name without letters', async () => {
  expect(await slugOf('Trygg Natt', ['trygg-natt', 'trygg-natt-2'])).toBe('trygg-natt-3');
  expect(await slugOf('☂')).toBe('organisation');
});

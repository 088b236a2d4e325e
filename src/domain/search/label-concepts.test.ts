import { expect, it } from 'vitest';
import { labelConcepts } from './label-concepts';
import { leaveOutUnwanted } from './leave-out-unwanted';

const above = new Map([
  ['dementia', 'elderly'],
  ['night', 'elderly'],
  ['elderly', 'care'],
]);
const label = (own: readonly string[], mentions: readonly (readonly [string, number])[] = []) =>
  labelConcepts(
    { own, mentions: mentions.map(([concept, confidence]) => ({ concept, confidence })) },
    (concept) => above.get(concept) ?? null,
  );

it('labels a document with its own concepts, and several narrower ones make the broader one plain', () => {
  expect(label(['dementia'])).toEqual([['dementia'], ['elderly'], ['care']]);
  expect(label(['dementia', 'night'])[1]).toContain('elderly');
});

it('a single mention comes near, several are plain', () => {
  expect(label([], [['night', 0.65]])[2]).toContain('night');
  expect(
    label(
      [],
      [
        ['night', 0.95],
        ['night', 0.95],
      ],
    )[1],
  ).toContain('night');
});

it('leaves out sentences that say what is not sought, in both languages', () => {
  expect(leaveOutUnwanted('Vi söker larm. Vi söker inte kameror. Svara senast i maj.')).not.toContain('kamera');
  expect(leaveOutUnwanted('Vi söker larm. Vi söker inte kameror.')).toContain('larm');
  expect(leaveOutUnwanted('We are not looking for cameras. We need light.')).not.toMatch(/camera/);
  expect(leaveOutUnwanted('Allt är sagt.')).toBe('Allt är sagt.');
});

import { expect, it } from 'vitest';
import { readableAddress } from './readable-address';

it('leaves readable addresses alone, whatever stands after the question mark', () => {
  for (const address of ['/', '/sv/challenges/trygg-%C3%A5r', '/sv/search?q=%FF', '/en?x=%'])
    expect(readableAddress(address)).toBe(address);
});

it('leads from an unreadable path to the page that says so, in its language', () => {
  expect(readableAddress('/sv/challenges/%FF')).toBe('/sv/-');
  expect(readableAddress('/en/%E0%A4%A?x=1')).toBe('/en/-');
  expect(readableAddress('/%')).toBe('/sv/-');
});

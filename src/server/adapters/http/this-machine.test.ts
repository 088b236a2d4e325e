import { expect, it } from 'vitest';
import { isThisMachine } from './this-machine';

const here = { host: 'localhost:3000', 'x-forwarded-for': '127.0.0.1' };

it.each([
  {},
  { host: '127.0.0.1:4160', 'x-forwarded-for': '::ffff:127.0.0.1' },
  { host: '[::1]:3000', 'x-forwarded-for': '::1' },
  { 'x-forwarded-host': 'localhost:3000' },
])('knows this machine by %j', (more) => {
  expect(isThisMachine(new Headers({ ...here, ...more }))).toBe(true);
});

it.each([
  { host: 'demo.example.org' },
  { host: 'localhost.example.org' },
  { host: '192.168.1.20:3000' },
  { 'x-forwarded-host': 'samspel.tunnel.example' },
  { 'x-forwarded-for': '192.0.2.1' },
  { 'x-forwarded-for': 'unknown' },
])('A21: is not taken in by %j', (more) => {
  expect(isThisMachine(new Headers({ ...here, ...more }))).toBe(false);
});

it('A21: says no when it knows nothing', () => {
  expect(isThisMachine(new Headers())).toBe(false);
});

import type { IncomingMessage } from 'node:http';
import { expect, it } from 'vitest';
import { clientAddress } from './client-address';

const asked = (remoteAddress: string, forwarded?: string) =>
  ({
    headers: forwarded ? { 'x-forwarded-for': forwarded } : {},
    socket: { remoteAddress },
  }) as unknown as IncomingMessage;

it('believes only what our own proxies wrote', () => {
  expect(clientAddress(asked('10.0.0.1'), 0)).toBe('10.0.0.1');
  expect(clientAddress(asked('10.0.0.1', '1.2.3.4'), 0)).toBe('10.0.0.1');
  expect(clientAddress(asked('10.0.0.1', '6.6.6.6, 1.2.3.4'), 1)).toBe('1.2.3.4');
  expect(clientAddress(asked('10.0.0.1', '6.6.6.6, 1.2.3.4, 10.0.0.2'), 2)).toBe('1.2.3.4');
  expect(clientAddress(asked('10.0.0.1'), 2)).toBe('10.0.0.1');
});

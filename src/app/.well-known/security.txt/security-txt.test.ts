import { expect, it } from 'vitest';
import { securityTxt } from './security-txt';

it('F9: security.txt has what RFC 9116 asks for, and expires within a year', () => {
  const now = new Date('2026-11-24T22:30:00Z');
  const text = securityTxt({ contact: 'mailto:safe@samspel.example', publicUrl: 'https://samspel.example', now });
  const fields = new Map(
    text
      .trim()
      .split('\n')
      .map((line) => line.split(/: (.*)/).slice(0, 2) as [string, string]),
  );
  expect([...fields.keys()]).toEqual(['Contact', 'Expires', 'Preferred-Languages', 'Canonical']);
  expect(fields.get('Contact')).toBe('mailto:safe@samspel.example');
  expect(fields.get('Canonical')).toBe('https://samspel.example/.well-known/security.txt');
  const days = (Date.parse(fields.get('Expires') ?? '') - now.getTime()) / 86_400_000;
  expect(days).toBeGreaterThan(300);
  expect(days).toBeLessThan(365);
});

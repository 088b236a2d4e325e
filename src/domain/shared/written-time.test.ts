import { expect, it } from 'vitest';
import { writtenDate, writtenMoment, writtenTime } from './written-time';

const summer = new Date('2027-07-01T21:59:00Z');

it('F7: writes a clock’s time as each language does, on the city’s clock', () => {
  expect(writtenMoment('sv', summer)).toBe('1 juli 2027 kl. 23.59');
  expect(writtenMoment('en', summer)).toBe('1 July 2027 at 23:59');
  expect(writtenTime('sv', summer)).toBe('23.59');
  expect(writtenTime('en', summer)).toBe('23:59');
  expect(writtenDate('sv', new Date('2027-01-31T23:30:00Z'))).toBe('1 februari 2027');
});

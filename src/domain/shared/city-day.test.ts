import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cityDay, endOfCityDay, startOfCityDay } from './city-day';

it('ends a day at 23:59 in Stockholm, in winter, in summer and on the days when the clocks change', () => {
  expect(endOfCityDay('2027-03-03').toISOString()).toBe('2027-03-03T22:59:00.000Z');
  expect(endOfCityDay('2027-07-01').toISOString()).toBe('2027-07-01T21:59:00.000Z');
  expect(endOfCityDay('2027-03-28').toISOString()).toBe('2027-03-28T21:59:00.000Z');
  expect(endOfCityDay('2027-10-31').toISOString()).toBe('2027-10-31T22:59:00.000Z');
  expect(startOfCityDay('2027-03-28').toISOString()).toBe('2027-03-27T23:00:00.000Z');
});

it('gives back the day it was made from', () => {
  const days = fc.date({ min: new Date('2020-01-01'), max: new Date('2060-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (date) => {
      const day = date.toISOString().slice(0, 10);
      expect(cityDay(endOfCityDay(day))).toBe(day);
      expect(cityDay(startOfCityDay(day))).toBe(day);
    }),
  );
});

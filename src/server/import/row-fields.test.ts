import { describe, expect, it } from 'vitest';
import { moment } from './row-fields';

const noonInNovember = new Date('2026-11-23T11:00:00Z');
const read = (value: string, of: 'start' | 'end', now = noonInNovember) => moment(now, of).parse(value)?.toISOString();

describe('A11: a day in a file is that day in Stockholm', () => {
  it.each([
    ['2027-07-01', 'end', '2027-07-01T21:59:00.000Z'],
    ['2027-07-01', 'start', '2027-06-30T22:00:00.000Z'],
    ['2027-01-15', 'end', '2027-01-15T22:59:00.000Z'],
    // The days on which the clocks change have 23 and 25 hours.
    ['2027-03-28', 'start', '2027-03-27T23:00:00.000Z'],
    ['2027-03-28', 'end', '2027-03-28T21:59:00.000Z'],
    ['2026-10-25', 'start', '2026-10-24T22:00:00.000Z'],
    ['2026-10-25', 'end', '2026-10-25T22:59:00.000Z'],
  ] as const)('%s as the %s of the day', (day, of, moment) => {
    expect(read(day, of)).toBe(moment);
  });

  it('counts days from the day of the import, over the change of clocks', () => {
    const inSummer = new Date('2026-10-20T12:00:00Z');
    expect(read('+40d', 'end')).toBe('2027-01-02T22:59:00.000Z');
    expect(read('+10d', 'end', inSummer)).toBe('2026-10-30T22:59:00.000Z');
    expect(read('-12d', 'end', inSummer)).toBe('2026-10-08T21:59:00.000Z');
    expect(read('-12d', 'start', new Date('2026-11-01T12:00:00Z'))).toBe('2026-10-19T22:00:00.000Z');
    // Half past midnight on 1 July in Stockholm, and still 30 June elsewhere.
    expect(read('+1d', 'end', new Date('2027-06-30T22:30:00Z'))).toBe('2027-07-02T21:59:00.000Z');
  });

  it('takes a moment as it is, and says what is no date', () => {
    expect(read('2027-07-01T12:00:00+02:00', 'end')).toBe('2027-07-01T10:00:00.000Z');
    expect(moment(noonInNovember).safeParse('1 July').error?.issues[0]?.message).toContain('is not a date');
    expect(moment(noonInNovember).safeParse('2027-02-30').success).toBe(false);
  });
});

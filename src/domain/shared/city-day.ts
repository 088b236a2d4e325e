// The days of a deadline are the city's days, wherever the server stands.
const timeZone = 'Europe/Stockholm';
const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** The calendar day in Stockholm, as "2027-03-03". */
export const cityDay = (at: Date): string => wallClock(at).slice(0, 10);

/** The last minute (23:59) of a day in Stockholm, given as "2027-03-03": "respond by 3 March" means all of that day. */
export const endOfCityDay = (day: string): Date => momentOf(`${day}T23:59:00Z`);

/** Midnight, when a day in Stockholm begins. */
export const startOfCityDay = (day: string): Date => momentOf(`${day}T00:00:00Z`);

function wallClock(at: Date): string {
  const found = Object.fromEntries(parts.formatToParts(at).map(({ type, value }) => [type, value]));
  return `${found['year']}-${found['month']}-${found['day']}T${found['hour']}:${found['minute']}:${found['second']}Z`;
}

/** The moment at which Stockholm's clocks show this; summer time is found by looking at what they show. */
function momentOf(shown: string): Date {
  const wanted = new Date(shown).getTime();
  const guess = wanted - (new Date(wallClock(new Date(wanted))).getTime() - wanted);
  return new Date(guess + (wanted - new Date(wallClock(new Date(guess))).getTime()));
}

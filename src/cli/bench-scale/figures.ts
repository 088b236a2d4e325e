import { print } from '../terminal';

/** A figure and its goal: at most so much, or at least; `detail` says what it was made of. */
export type Figure = Readonly<{
  what: string;
  value: number;
  unit: string;
  goal: Readonly<{ atMost: number }> | Readonly<{ atLeast: number }> | null;
  detail?: string;
}>;

const rounded = (value: number): string => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);

/** Prints figures beside their goals as they come, and counts those that miss them. */
export function createFigures(): Readonly<{ add: (figure: Figure) => void; missed: () => number }> {
  let missed = 0;
  return {
    add: ({ what, value, unit, goal, detail = '' }) => {
      const isMet = goal === null || ('atMost' in goal ? value <= goal.atMost : value >= goal.atLeast);
      if (!isMet) missed += 1;
      const said = goal === null ? '' : 'atMost' in goal ? `(at most ${goal.atMost})` : `(at least ${goal.atLeast})`;
      const verdict = goal === null ? '    ' : isMet ? 'ok  ' : 'MISS';
      print(`${verdict} ${what.padEnd(66)} ${`${rounded(value)} ${unit}`.padStart(12)} ${said.padEnd(15)} ${detail}`);
    },
    missed: () => missed,
  };
}

import type { Estimate } from '../measures/bootstrap';
import type { ReportRow, ReportTable } from './report-table';

type Mark = Readonly<{ floor: number | null; target: number; stretch: number | null; lowerIsBetter?: true }>;

/** The marks that are aimed at, by measure: a floor, a target and what lies beyond it; null where there is none. */
export const marks = {
  'expertise, loss': { floor: 0.265, target: 0.245, stretch: 0.225, lowerIsBetter: true },
  'expertise, easy pairs': { floor: 0.84, target: 0.86, stretch: 0.89 },
  'expertise, hard pairs': { floor: 0.61, target: 0.63, stretch: 0.65 },
  'SBIR, nDCG@10': { floor: 0.16, target: 0.185, stretch: 0.22 },
  'SBIR, recall@50': { floor: 0.48, target: 0.56, stretch: 0.62 },
  'SBIR, recall@500 of the candidates ÷ of ranking everyone': { floor: null, target: 0.85, stretch: null },
  'Swedish → English, nDCG@10': { floor: 0.59, target: 0.67, stretch: 0.72 },
  'Swedish → English, recall@50': { floor: 0.84, target: 0.89, stretch: 0.91 },
  'Swedish ÷ same language, nDCG@10': { floor: 0.78, target: 0.88, stretch: 0.95 },
  'explanations, score falls': { floor: null, target: 0.95, stretch: null },
} as const satisfies Readonly<Record<string, Mark>>;

export type Measure = keyof typeof marks;

/** A figure that stands against a mark; `reading` names the protocol where a set is measured by more than one. */
export type MarkedFigure = Readonly<{ set: string; measure: Measure; figure: Estimate; reading?: string }>;

/** A figure with its mark, as a list: empty where there is no figure. */
export const markedFigure = (set: string, measure: Measure, figure: Estimate | null | undefined): MarkedFigure[] =>
  figure ? [{ set, measure, figure }] : [];

/** How far a figure reaches, in words; the figure is compared as it is, not as it is rounded. */
export const verdictOf = (value: number, { floor, target, stretch, lowerIsBetter }: Mark): string => {
  const reaches = (mark: number | null): boolean => mark !== null && (lowerIsBetter ? value <= mark : value >= mark);
  if (reaches(stretch)) return 'stretch met';
  if (reaches(target)) return 'target met';
  if (floor === null) return 'target not met';
  return reaches(floor) ? 'floor met, target not' : 'below the floor';
};

const fixed = (value: number | null): Estimate | null => (value === null ? null : { value, low: value, high: value });

/** Each figure beside its floor, target and stretch, with a verdict. */
export const marksTable = (figures: readonly MarkedFigure[]): ReportTable => ({
  title: 'Marks',
  notes: ['Figures of the frozen configuration, with intervals; the verdict is of the figure itself.'],
  columns: ['figure', 'floor', 'target', 'stretch'],
  rows: figures.map(({ set, measure, figure, reading }): ReportRow => {
    const mark = marks[measure];
    return {
      name: `${set}: ${measure}${reading ? ` (${reading})` : ''}`,
      values: [figure, fixed(mark.floor), fixed(mark.target), fixed(mark.stretch)],
      note: verdictOf(figure.value, mark),
    };
  }),
});

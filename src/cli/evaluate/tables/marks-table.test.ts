import { describe, expect, it } from 'vitest';
import { marks, marksTable, verdictOf } from './marks-table';
import { printTable } from './print-table';

describe('verdicts', () => {
  it('follow the direction of the measure', () => {
    const loss = marks['expertise, loss'];
    expect([0.3, 0.25, 0.245, 0.2].map((value) => verdictOf(value, loss))).toEqual([
      'below the floor',
      'floor met, target not',
      'target met',
      'stretch met',
    ]);
    expect(verdictOf(0.63, marks['expertise, hard pairs'])).toBe('target met');
    expect(verdictOf(0.6299, marks['expertise, hard pairs'])).toBe('floor met, target not');
    expect(verdictOf(0.84, marks['SBIR, recall@500 of the candidates ÷ of ranking everyone'])).toBe('target not met');
  });

  it('stand beside the marks', () => {
    const figure = { value: 0.7, low: 0.68, high: 0.72 };
    const printed = printTable(marksTable([{ set: 'x', measure: 'Swedish → English, nDCG@10', figure }]));
    expect(printed).toMatch(/0\.700 \[0\.680; 0\.720\] +0\.590 +0\.670 +0\.720 +target met/);
  });
});

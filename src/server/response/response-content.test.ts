import { expect, it } from 'vitest';
import { aResponseText } from '@/domain/response/response.fixture';
import { handedInOf } from './response-content';

const row = { number: 1, submittedAt: new Date('2027-02-01T12:00:00Z') };

it('B2: what was handed in before a field came is still read; it says nothing in that field', () => {
  const { neededFromCity: _, ...content } = aResponseText();
  expect(handedInOf({ ...row, content }).content).toEqual(aResponseText({ neededFromCity: '' }));
});

it('a record that is none is not read as an empty one', () => {
  expect(() => handedInOf({ ...row, content: { ...aResponseText(), plan: 4 } })).toThrow('expected string');
  expect(() => handedInOf({ ...row, content: 'text' })).toThrow('expected object');
});

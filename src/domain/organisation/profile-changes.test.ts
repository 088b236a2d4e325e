import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkContent } from './check-content';
import { someContent } from './organisation.fixture';
import { changedFields } from './profile-changes';

describe('what differs between what is shown and what is written', () => {
  it('is named as the form names it, in its order', () => {
    const written = someContent({
      name: 'Nytt namn',
      texts: { sv: { summary: 'Annat.', offer: 'Lampor och stöd.' }, en: { summary: '', offer: 'Lamps.' } },
      skills: [{ skill: 'fall-detection', level: 'basic' }],
      capacityMonths: null,
    });
    expect(changedFields(someContent(), written)).toEqual([
      'name',
      'sv.summary',
      'en.offer',
      'skills',
      'capacityMonths',
    ]);
  });

  it('is nothing when only the way of writing differs, and something when a number is half written', () => {
    const shown = someContent({
      registrationNumber: '5560160680',
      website: 'https://nattljus.example',
      themes: ['a', 'b'],
    });
    const same = { ...shown, registrationNumber: ' 556016-0680', website: 'nattljus.example', themes: ['b', 'a', 'b'] };
    expect(changedFields(shown, { ...same, place: ' Helsingborg ' })).toEqual([]);
    expect(changedFields(someContent(), someContent({ registrationNumber: '5560' }))).toEqual(['registrationNumber']);
  });

  it('is nothing between what was typed and what is saved of it', () => {
    const text = fc.string({ minLength: 1, maxLength: 40 });
    const known = { themes: new Set(['care']), skills: new Set(['fall-detection']) };
    const property = fc.property(text, text, fc.option(text), (name, summary, place) => {
      const texts = { sv: { summary, offer: '' }, en: { summary: '', offer: '' } };
      const typed = someContent({ name, place, texts });
      const saved = checkContent(typed, known);
      return !saved.ok || changedFields(saved.value, typed).length === 0;
    });
    expect(fc.check(property)).toMatchObject({ failed: false });
  });
});

import { describe, expect, it } from 'vitest';
import { shownIn } from './shown-in';

describe('F3: the language that a text is shown in', () => {
  it('is the page’s where there is a translation', () => {
    expect(shownIn({ sv: 'Trygg natt', en: 'Safe night' }, 'en')).toBe('en');
    expect(shownIn({ sv: 'Trygg natt', en: 'Safe night' }, 'sv')).toBe('sv');
  });

  it.each([null, '', 'Trygg natt'])('is Swedish on an English page when the English is %j', (en) => {
    expect(shownIn({ sv: 'Trygg natt', en }, 'en')).toBe('sv');
  });
});

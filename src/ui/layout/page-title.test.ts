import { describe, expect, it } from 'vitest';
import { refusedTitle, titleOf } from './page-title';

describe('F2: a page’s title', () => {
  it('names its thing after what one sees of it', () => {
    expect(titleOf('Förhandsvisning', 'Trygg natt')).toBe('Förhandsvisning: Trygg natt');
    expect(titleOf('Förhandsvisning', null)).toBe('Förhandsvisning');
    expect(titleOf('Förhandsvisning', '')).toBe('Förhandsvisning');
  });

  it('says first that something was refused', () => {
    expect(refusedTitle('sv', 'Logga in')).toBe('Fel: Logga in');
    expect(refusedTitle('en', 'Sign in')).toBe('Error: Sign in');
  });
});

import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Quoted } from './in-language';

const html = (language: 'sv' | 'en', sentence: string) =>
  renderToStaticMarkup(<Quoted language={language} sentence={sentence} />);

it('F3: a reference’s title in the other language is marked, and stands within the page’s own quotation marks', () => {
  expect(html('en', 'Has done ”Trygg natt” (2023), “Safe night” and ”Nattlarm”.')).toBe(
    'Has done “<span lang="sv">Trygg natt</span>” (2023), “Safe night” and “<span lang="sv">Nattlarm</span>”.',
  );
  expect(html('sv', 'Har gjort “Safe night” (2023) och ”Trygg natt”.')).toBe(
    'Har gjort ”<span lang="en">Safe night</span>” (2023) och ”Trygg natt”.',
  );
  expect(html('en', 'Works with care.')).toBe('Works with care.');
});

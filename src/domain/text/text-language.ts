import type { Language } from '../shared/language';

/** The language a text is analysed in; `unknown` decides word by word. */
export type TextLanguage = Language | 'unknown';

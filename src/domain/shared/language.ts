/** The two languages of the site. Swedish is the source text (språklagen); English is its translation. */
export const languages = ['sv', 'en'] as const;
export type Language = (typeof languages)[number];
/** The same thing in both languages. */
export type Bilingual<T = string> = Readonly<Record<Language, T>>;

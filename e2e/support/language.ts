import type { kitText } from '@/ui/text/kit.text';

export type Language = keyof typeof kitText;

/** Each journey is walked in both. */
export const languages = ['sv', 'en'] as const satisfies readonly Language[];

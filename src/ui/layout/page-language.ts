'use client';
import { usePathname } from 'next/navigation';
import type { Language } from '@/domain/shared/language';

/** The language in this page's address; Swedish when there is none. */
export const usePageLanguage = (): Language => (/^\/en(\/|$)/.test(usePathname() ?? '') ? 'en' : 'sv');

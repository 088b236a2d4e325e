import { notFound } from 'next/navigation';
import { type Language, languages } from '@/domain/shared/language';

/** The language in a page's address; any other word there is no page of ours. */
export async function languageOf(params: Promise<{ locale: string }>): Promise<Language> {
  const { locale } = await params;
  const found = languages.find((one) => one === locale);
  if (!found) notFound();
  return found;
}

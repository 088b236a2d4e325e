'use client';
import { MissingPage } from '@/ui/layout/missing-page';
import { usePageLanguage } from '@/ui/layout/page-language';
import { troubleText } from '@/ui/text/trouble.text';

// Next gives this page no parameters, so the language is read from the address.
export default function NotFoundPage() {
  const language = usePageLanguage();
  return (
    <>
      <title>{`${troubleText[language].missingTitle} – Samspel`}</title>
      <MissingPage language={language} />
    </>
  );
}

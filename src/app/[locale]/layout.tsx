import '../globals.css';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { site } from '@/server/trpc/site';
import { PageFrame } from '@/ui/layout/page-frame';
import { languageOf } from '@/ui/text/language-param';

type Props = Readonly<{ children: ReactNode; params: Promise<{ locale: string }> }>;

export const metadata: Metadata = { title: { default: 'Samspel', template: '%s – Samspel' } };

export default async function LocaleLayout({ children, params }: Props) {
  const language = await languageOf(params);
  return (
    <html lang={language}>
      <body>
        <PageFrame language={language} city={site().city}>
          {children}
        </PageFrame>
      </body>
    </html>
  );
}

import '../globals.css';
import type { Metadata, Viewport } from 'next';
import localFont from 'next/font/local';
import type { ReactNode } from 'react';
import { wasFormRefused } from '@/server/trpc/refused-form';
import { site } from '@/server/trpc/site';
import { PageFrame } from '@/ui/layout/page-frame';
import { linkPicture } from '@/ui/layout/page-metadata';
import { refusedTitle } from '@/ui/layout/page-title';
import { layoutText } from '@/ui/text/layout.text';
import { languageOf } from '@/ui/text/language-param';

// No page is made when the program is built, and Next keeps none: the front server has the one cache of pages.
export const dynamic = 'force-dynamic';

type Props = Readonly<{ children: ReactNode; params: Promise<{ locale: string }> }>;

// Inter's Latin letters at weights 400–700: 26 kB, preloaded, with a fallback of the same width.
const inter = localFont({
  src: '../../ui/kit/font/inter-latin.woff2',
  weight: '400 700',
  // With the preload it is there at once; where it is late, this page keeps the fallback and nothing jumps.
  display: 'optional',
  variable: '--font-inter',
  adjustFontFallback: 'Arial',
});

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ae0b05' },
    { media: '(prefers-color-scheme: dark)', color: '#231d1b' },
  ],
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await languageOf(params);
  const { city, publicUrl } = site();
  const description = layoutText[language].description(city);
  return {
    metadataBase: new URL(publicUrl),
    title: wasFormRefused()
      ? { default: refusedTitle(language, `Samspel – ${city}`), template: refusedTitle(language, '%s – Samspel') }
      : { default: `Samspel – ${city}`, template: '%s – Samspel' },
    description,
    openGraph: {
      siteName: 'Samspel',
      locale: language === 'sv' ? 'sv_SE' : 'en_GB',
      type: 'website',
      images: linkPicture(language),
    },
    twitter: { card: 'summary_large_image' },
  };
}

export default async function LocaleLayout({ children, params }: Props) {
  const language = await languageOf(params);
  const { city, demo } = site();
  return (
    <html lang={language} className={inter.variable}>
      <body>
        <PageFrame language={language} city={city} demo={demo}>
          {children}
        </PageFrame>
      </body>
    </html>
  );
}

'use client';
import './globals.css';
import { BrokenPage } from '@/ui/layout/broken-page';
import { usePageLanguage } from '@/ui/layout/page-language';

type Props = Readonly<{ error: Error & { digest?: string } }>;

/** When even the frame around the pages broke. */
export default function GlobalError({ error }: Props) {
  const language = usePageLanguage();
  return (
    <html lang={language}>
      <body>
        <title>Samspel</title>
        <main>
          <BrokenPage language={language} code={error.digest} />
        </main>
      </body>
    </html>
  );
}

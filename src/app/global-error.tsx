'use client';
import './globals.css';
import { BrokenPage } from '@/ui/layout/broken-page';
import { usePageLanguage } from '@/ui/layout/page-language';

type Props = Readonly<{ error: Error & { digest?: string } }>;

/** When even the frame around the pages broke. */
export default function GlobalError({ error }: Props) {
  return (
    <html lang={usePageLanguage()}>
      <body>
        <title>Samspel</title>
        <main>
          <BrokenPage code={error.digest} retry={() => window.location.reload()} />
        </main>
      </body>
    </html>
  );
}

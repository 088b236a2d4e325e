'use client';
import { BrokenPage } from '@/ui/layout/broken-page';
import { usePageLanguage } from '@/ui/layout/page-language';

type Props = Readonly<{ error: Error & { digest?: string } }>;

export default function ErrorPage({ error }: Props) {
  return <BrokenPage language={usePageLanguage()} code={error.digest} />;
}

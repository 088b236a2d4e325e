'use client';
import { BrokenPage } from '@/ui/layout/broken-page';

type Props = Readonly<{ error: Error & { digest?: string }; reset: () => void }>;

export default function ErrorPage({ error }: Props) {
  // A page that broke on the server is asked for anew, not only drawn anew.
  return <BrokenPage code={error.digest} retry={() => window.location.reload()} />;
}

import { redirect } from 'next/navigation';
import { languageOf } from '@/ui/text/language-param';

type Props = Readonly<{ params: Promise<{ locale: string }> }>;

/** The centre's first page is what waits there. */
export default async function CentrePage({ params }: Props) {
  redirect(`/${await languageOf(params)}/centre/inbox`);
}

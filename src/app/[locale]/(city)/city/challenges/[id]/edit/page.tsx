import { redirect } from 'next/navigation';
import { languageOf } from '@/ui/text/language-param';

type Props = Readonly<{ params: Promise<{ locale: string; id: string }> }>;

/** The form begins with its first step. */
export default async function EditPage({ params }: Props) {
  const language = await languageOf(params);
  redirect(`/${language}/city/challenges/${encodeURIComponent((await params).id)}/edit/track`);
}

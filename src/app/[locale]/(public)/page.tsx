import { languageOf } from '@/ui/text/language-param';

type Props = Readonly<{ params: Promise<{ locale: string }> }>;

// Made at the first visit and kept: the build needs no database.
export const generateStaticParams = () => [];
export const revalidate = 30;

export default async function StartPage({ params }: Props) {
  const language = await languageOf(params);
  return <h1>{language}</h1>;
}

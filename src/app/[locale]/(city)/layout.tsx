import type { ReactNode } from 'react';
import { PersonalLayout } from '@/app/personal-layout';
import { languageOf } from '@/ui/text/language-param';

type Props = Readonly<{ children: ReactNode; params: Promise<{ locale: string }> }>;

export default async function GroupLayout({ children, params }: Props) {
  return <PersonalLayout language={await languageOf(params)}>{children}</PersonalLayout>;
}

import type { ReactNode } from 'react';
import type { Language } from '@/domain/shared/language';

type Props = Readonly<{ language: Language; city: string; children: ReactNode }>;

export function PageFrame({ children }: Props) {
  return <main id="main">{children}</main>;
}

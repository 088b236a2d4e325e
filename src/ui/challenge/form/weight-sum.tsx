'use client';
import { useEffect, useRef, useState } from 'react';
import type { Language } from '@/domain/shared/language';
import { challengeFormText } from '@/ui/text/challenge-form.text';
import { formatNumber } from '@/ui/text/format';

type Props = Readonly<{ language: Language; initial: number }>;

const sumIn = (form: HTMLFormElement): number =>
  [...form.querySelectorAll<HTMLInputElement>('input[name$=".weight"]')].reduce(
    (sum, { value }) => sum + (Number(value) || 0),
    0,
  );

/** What the weights add up to, while they are typed. */
export function WeightSum({ language, initial }: Props) {
  const [sum, setSum] = useState(initial);
  const own = useRef<HTMLOutputElement>(null);
  useEffect(() => {
    const form = own.current?.form;
    if (!form) return;
    const count = () => setSum(sumIn(form));
    form.addEventListener('input', count);
    return () => form.removeEventListener('input', count);
  }, []);
  return (
    <output ref={own} className={sum === 100 ? 'challenge-sum challenge-sum-right' : 'challenge-sum'}>
      {challengeFormText[language].weightSum(formatNumber(language, sum))}
    </output>
  );
}

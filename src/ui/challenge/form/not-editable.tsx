import type { Language } from '@/domain/shared/language';
import { ButtonLink } from '@/ui/kit/button';
import { Notice } from '@/ui/kit/notice';
import { challengeFormText } from '@/ui/text/challenge-form.text';

/** In place of the form, when the challenge has left the desk. */
export function NotEditable({ language, id }: Readonly<{ language: Language; id: string }>) {
  const text = challengeFormText[language];
  return (
    <Notice title={text.notEditableTitle}>
      <p>{text.notEditableText}</p>
      <p>
        <ButtonLink href={`/${language}/city/challenges/${id}`}>{text.toChallenge}</ButtonLink>
      </p>
    </Notice>
  );
}

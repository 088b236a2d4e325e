import type { Language } from '@/domain/shared/language';
import { Notice } from '@/ui/kit/notice';
import { signInText } from '@/ui/text/sign-in.text';

/** In the demo: there are quicker ways in. */
export function DemoNotice({ language }: Readonly<{ language: Language }>) {
  const text = signInText[language];
  return (
    <Notice title={text.demo}>
      <p>
        {text.demoText} <a href={`/${language}/demo/mailbox`}>{text.mailbox}</a>.
      </p>
      <p>
        <a href={`/${language}#try`}>{text.demoPeople}</a>
      </p>
    </Notice>
  );
}

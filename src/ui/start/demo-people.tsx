import type { Language } from '@/domain/shared/language';
import { startText } from '@/ui/text/start.text';
import { Button } from '../kit/button';

export type DemoPerson = Readonly<{ key: string; name: string; role: string; text: string }>;
type Props = Readonly<{
  language: Language;
  people: readonly DemoPerson[];
  /** A server action; the pressed button sends `person` = key. */
  signIn: (form: FormData) => Promise<void>;
}>;

/** Only in the demo: one click signs in as one of its people. */
export function DemoPeople({ language, people, signIn }: Props) {
  const text = startText[language];
  return (
    <section aria-labelledby="try" className="start-section demo-people">
      <h2 id="try">{text.tryTitle}</h2>
      <p>{text.tryText}</p>
      <form action={signIn}>
        <ul>
          {people.map(({ key, name, role, text: what }) => (
            <li key={key}>
              <h3>{role}</h3>
              <p>{what}</p>
              <Button type="submit" look="secondary" name="person" value={key}>
                {text.tryAs(name)}
              </Button>
            </li>
          ))}
        </ul>
      </form>
    </section>
  );
}

import type { Language } from '@/domain/shared/language';
import type { UnitChallengePage } from '@/server/challenge/unit-challenges.queries';
import { PlainText } from '@/ui/kit/disclosure';
import { Table } from '@/ui/kit/table';
import { challengeCityText } from '@/ui/text/challenge-city.text';
import { formatMoment } from '@/ui/text/format';

type Props = Readonly<{ language: Language; invited: UnitChallengePage['invited'] }>;

/** Who was invited, with the greeting. Whether they have responded is a column only where the reader may know it. */
export function InvitedList({ language, invited }: Props) {
  const { gone, invitedList: text } = challengeCityText[language];
  if (invited.length === 0) return null;
  const isKnown = invited.every(({ responded }) => responded !== null);
  return (
    <section>
      <h2>{text.title}</h2>
      <Table
        stack
        caption={text.caption}
        hideCaption
        head={[text.solver, text.when, text.by, text.greeting, ...(isKnown ? [text.responded] : [])]}
        rows={invited.map(({ organisation, at, by, message, responded }) => [
          <a key="solver" href={`/${language}/solvers/${organisation.slug}`}>
            {organisation.name}
          </a>,
          formatMoment(language, at),
          by ?? gone,
          message ? <PlainText key="greeting" text={message} /> : text.noGreeting,
          ...(isKnown ? [responded ? text.yes : text.no] : []),
        ])}
      />
      {isKnown ? null : <p className="text-muted">{text.sealed}</p>}
    </section>
  );
}

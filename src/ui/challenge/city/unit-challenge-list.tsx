import type { Language } from '@/domain/shared/language';
import type { UnitChallenge } from '@/server/challenge/unit-challenges.queries';
import { CardList } from '@/ui/kit/card';
import { Disclosure } from '@/ui/kit/disclosure';
import { challengeCityText } from '@/ui/text/challenge-city.text';
import { UnitChallengeCard } from './unit-challenge-card';

type Props = Readonly<{ language: Language; challenges: readonly UnitChallenge[] }>;

/** The unit's challenges: what waits for the reader first, then what goes on, then what is over. */
export function UnitChallengeList({ language, challenges }: Props) {
  const text = challengeCityText[language];
  const showUnit = new Set(challenges.map(({ unit }) => unit.id)).size > 1;
  const yours = challenges.filter(({ isYourTurn }) => isYourTurn);
  const rest = challenges.filter(({ isYourTurn }) => !isYourTurn);
  const open = rest.filter(({ status }) => status === 'open');
  const over = rest.filter(({ next }) => next.turn === 'nobody');
  const others = rest.filter((one) => !open.includes(one) && !over.includes(one));
  const cards = (list: readonly UnitChallenge[]) => (
    <CardList columns={2}>
      {list.map((challenge) => (
        <UnitChallengeCard key={challenge.id} {...{ language, challenge, showUnit }} />
      ))}
    </CardList>
  );
  return (
    <div className="challenge-groups">
      <section>
        <h2>{text.yourTurn}</h2>
        {yours.length > 0 ? cards(yours) : <p>{text.nothingYourTurn}</p>}
      </section>
      {others.length > 0 ? (
        <section>
          <h2>{text.others}</h2>
          {cards(others)}
        </section>
      ) : null}
      {open.length > 0 ? (
        <section>
          <h2>{text.published}</h2>
          {cards(open)}
        </section>
      ) : null}
      {over.length > 0 ? (
        <section>
          <h2 className="visually-hidden">{text.over}</h2>
          <Disclosure summary={`${text.over} (${over.length})`}>{cards(over)}</Disclosure>
        </section>
      ) : null}
    </div>
  );
}

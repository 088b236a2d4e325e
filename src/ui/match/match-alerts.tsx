import type { Language } from '@/domain/shared/language';
import type { MatchAlert } from '@/server/match/match-alerts.queries';
import { Card, CardList } from '../kit/card';
import { formatDate } from '../text/format';
import { matchText } from '../text/match.text';
import { InSwedish, Localized, Quoted } from '@/ui/kit/in-language';

type Props = Readonly<{ language: Language; alerts: readonly MatchAlert[] }>;

/** The few challenges that fit so well that one is told without asking. Nothing at all when there are none. */
export function MatchAlerts({ language, alerts }: Props) {
  const text = matchText[language];
  if (alerts.length === 0) return null;
  return (
    <section className="mt-8 grid gap-4" aria-labelledby="alerts">
      <h2 id="alerts">{text.myTitle}</h2>
      <CardList columns={3} label={text.myTitle}>
        {alerts.map(({ organisationId, challenge, sentence }) => (
          <Card
            key={`${organisationId} ${challenge.id}`}
            title={<Localized language={language} pair={challenge.title} />}
            href={`/${language}/my/matches/${challenge.slug}?${new URLSearchParams({ organisation: organisationId }).toString()}`}
            over={<InSwedish language={language}>{challenge.unit}</InSwedish>}
            meta={challenge.deadlineAt ? text.respondBy(formatDate(language, challenge.deadlineAt)) : null}
          >
            <p>
              <Quoted language={language} sentence={sentence[language]} />
            </p>
          </Card>
        ))}
      </CardList>
      <p>
        <a href={`/${language}/my/matches`}>{text.allMatches}</a>
      </p>
    </section>
  );
}

import { Quoted } from '@/ui/kit/in-language';
import type { Bilingual, Language } from '@/domain/shared/language';
import type { Partner } from '@/server/match/pair.queries';
import { Card, CardList } from '../kit/card';
import { matchText } from '../text/match.text';
import { organisationWords, wordFor } from '../text/organisation-words.text';

type Props = Readonly<{ language: Language; sentence: Bilingual; partners: readonly Partner[] }>;

/** Who could join, so that together all that is needed is there. */
export function PartnerList({ language, sentence, partners }: Props) {
  const text = matchText[language];
  return (
    <section aria-labelledby="partners" className="partners">
      <h2 id="partners">{text.partnersTitle}</h2>
      <p>
        <Quoted language={language} sentence={sentence[language]} />
      </p>
      {partners.length > 0 ? (
        <CardList>
          {partners.map(({ organisation, skills }) => (
            <Card
              key={organisation.id}
              title={organisation.name}
              href={`/${language}/solvers/${organisation.slug}`}
              over={[wordFor(organisationWords[language].kind, organisation.kind), organisation.place]
                .filter(Boolean)
                .join(', ')}
            >
              <p>{text.partnerHas(skills.map((skill) => skill[language]).join(', '))}</p>
            </Card>
          ))}
        </CardList>
      ) : null}
    </section>
  );
}

import type { Language } from '@/domain/shared/language';
import type { Profile } from '@/server/organisation/organisation.queries';
import { DescriptionList } from '../kit/description-list';
import { Icon } from '../kit/icon';
import { formatNumber } from '../text/format';
import { organisationWords } from '../text/organisation-words.text';
import { solverPageText } from '../text/solver-page.text';

type Props = Readonly<{ language: Language; profile: Profile }>;

/** "Genast", "Inom en månad", "Inom 3 månader". */
export function capacityWords(language: Language, months: number): string {
  const text = solverPageText[language];
  if (months === 0) return text.atOnce;
  return months === 1 ? text.withinOneMonth : text.within(formatNumber(language, months));
}

/** The host of a web address, as people say it. */
const spoken = (address: string): string => new URL(address).hostname.replace(/^www\./, '');

/** What one wants to know of a solver at a glance. */
export function SolverFacts({ language, profile }: Props) {
  const text = solverPageText[language];
  const words = organisationWords[language];
  const { kind, place, size, maturity, capacityMonths, website, registrationNumber } = profile;
  return (
    <section className="solver-facts" aria-labelledby="facts">
      <h2 id="facts">{text.facts}</h2>
      <DescriptionList
        items={[
          { term: text.kind, text: words.kind[kind] },
          { term: text.place, text: place },
          { term: text.size, text: size && words.size[size] },
          { term: text.maturity, text: maturity && words.maturity[maturity] },
          { term: text.capacity, text: capacityMonths === null ? null : capacityWords(language, capacityMonths) },
          {
            term: text.website,
            text: website ? (
              <a href={website} rel="nofollow noopener">
                {spoken(website)} <Icon name="external" />
              </a>
            ) : null,
          },
          { term: text.number, text: registrationNumber },
        ]}
      />
    </section>
  );
}

import type { Language } from '@/domain/shared/language';
import type { OrganisationCard } from '@/server/match/match-cards';
import type { SearchPage } from '@/server/search/search.queries';
import { ButtonLink } from '../kit/button';
import { Card, CardList } from '../kit/card';
import { EmptyState } from '../kit/empty-state';
import { Notice } from '../kit/notice';
import { Pagination } from '../kit/pagination';
import { Tag, TagList } from '../kit/tag';
import { formatNumber } from '../text/format';
import { organisationWords, wordFor } from '../text/organisation-words.text';
import { searchText } from '../text/search.text';
import { type Elsewhere, FoundElsewhere } from './found-elsewhere';
import { MarkedText } from './marked-text';
import { searchQuery, type SearchState } from './search-address';

type Props = Readonly<{
  language: Language;
  found: SearchPage<OrganisationCard>;
  state: SearchState;
  pages: number;
  elsewhere: Elsewhere;
}>;

/** The solvers that were found, or what to do when there are none. */
export function SolverResults({ language, found, state, pages, elsewhere }: Props) {
  const text = searchText[language];
  return (
    <section aria-labelledby="results">
      <h2 id="results" className="results-count" aria-live="polite">
        {text.foundSolvers(found.total, formatNumber(language, found.total))}
      </h2>
      {found.trouble ? (
        <Notice kind="warning" title={found.trouble === 'building' ? text.buildingTitle : text.engineDownTitle}>
          <p>{found.trouble === 'building' ? text.building : text.engineDown}</p>
        </Notice>
      ) : null}
      {found.loosened ? <p className="text-muted">{text.loosened}</p> : null}
      {found.items.length === 0 ? (
        <EmptyState
          title={text.noneTitle}
          action={<ButtonLink href={`/${language}/solvers`}>{text.allSolvers}</ButtonLink>}
        >
          <FoundElsewhere language={language} elsewhere={elsewhere} />
          <p>{text.noneSolvers}</p>
        </EmptyState>
      ) : (
        <CardList>
          {found.items.map(({ card, title, excerpt, isPartial }) => (
            <Card
              key={card.id}
              href={`/${language}/solvers/${card.slug}`}
              title={<MarkedText pieces={title} />}
              over={[wordFor(organisationWords[language].kind, card.kind), card.place].filter(Boolean).join(', ')}
              meta={
                <>
                  <span>{text.references(card.references)}</span>
                  {isPartial && !found.loosened ? <span>{text.partial}</span> : null}
                </>
              }
            >
              <p lang={card.onlyIn !== null && card.onlyIn !== language ? card.onlyIn : undefined}>
                {state.text ? <MarkedText pieces={excerpt} /> : card.summary[language]}
              </p>
              <TagList>
                {card.themes.map((theme) => (
                  <Tag key={theme} tone="tint">
                    {found.labels.theme?.[theme]?.[language] ?? theme}
                  </Tag>
                ))}
              </TagList>
            </Card>
          ))}
        </CardList>
      )}
      <Pagination
        language={language}
        page={state.page}
        pages={pages}
        href={(page) => `/${language}/solvers/search?${searchQuery({ ...state, page })}`}
      />
    </section>
  );
}

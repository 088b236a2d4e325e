import type { ReactNode } from 'react';
import type { Language } from '@/domain/shared/language';
import type { ChallengeCard } from '@/server/match/match-cards';
import type { SearchPage } from '@/server/search/search.queries';
import { budgetWords } from '../challenge/budget-words';
import { ButtonLink } from '../kit/button';
import { Card, CardList } from '../kit/card';
import { EmptyState } from '../kit/empty-state';
import { Notice } from '../kit/notice';
import { Pagination } from '../kit/pagination';
import { Tag, TagList } from '../kit/tag';
import { challengeTrackText } from '../text/challenge-track.text';
import { formatDate, formatNumber } from '../text/format';
import { searchText } from '../text/search.text';
import { type Elsewhere, FoundElsewhere } from './found-elsewhere';
import { MarkedText } from './marked-text';
import { searchQuery, type SearchState } from './search-address';
import { InSwedish, Quoted } from '@/ui/kit/in-language';
import { shownIn } from '@/ui/text/shown-in';

type Props = Readonly<{
  language: Language;
  found: SearchPage<ChallengeCard>;
  state: SearchState;
  pages: number;
  /** Where else something is found, when nothing is here. */
  elsewhere: Elsewhere;
  /** Above the list: for whom it is ordered. */
  note?: ReactNode;
  /** Why a challenge stands where it stands, by its id. */
  why?: ReadonlyMap<string, string>;
}>;

/** Until when, and for how much where that is set. */
function Terms({ language, card }: Readonly<{ language: Language; card: ChallengeCard }>) {
  const text = searchText[language];
  const budget = budgetWords(language, card);
  return (
    <>
      <span>{card.deadlineAt ? text.respondBy(formatDate(language, card.deadlineAt)) : text.noDeadline}</span>
      {budget ? <span>{`${text.facets.budget}: ${budget}`}</span> : null}
    </>
  );
}

/** The challenges that were found, or what to do when there are none. */
export function ChallengeResults({ language, found, state, pages, elsewhere, note, why }: Props) {
  const text = searchText[language];
  const isForeign = (card: ChallengeCard) => shownIn(card.title, language) !== language;
  return (
    <section aria-labelledby="results">
      <h2 id="results" className="results-count" aria-live="polite">
        {text.found(found.total, formatNumber(language, found.total))}
      </h2>
      {found.trouble ? (
        <Notice kind="warning" title={found.trouble === 'building' ? text.buildingTitle : text.engineDownTitle}>
          <p>{found.trouble === 'building' ? text.building : text.engineDown}</p>
        </Notice>
      ) : null}
      {found.loosened ? <p className="text-muted">{text.loosened}</p> : null}
      {note}
      {found.items.length === 0 ? (
        <EmptyState
          title={text.noneTitle}
          action={
            <>
              <ButtonLink href={`/${language}/challenges`}>{text.allChallenges}</ButtonLink>
              <ButtonLink look="secondary" href={`/${language}/proposals/new`}>
                {text.propose}
              </ButtonLink>
            </>
          }
        >
          <FoundElsewhere language={language} elsewhere={elsewhere} />
          <p>{text.noneChallenges}</p>
        </EmptyState>
      ) : (
        <CardList>
          {found.items.map(({ card, title, excerpt, isPartial }) => (
            <Card
              key={card.id}
              href={`/${language}/challenges/${card.slug}`}
              title={
                <span lang={isForeign(card) ? 'sv' : undefined}>
                  <MarkedText pieces={title} />
                </span>
              }
              over={<InSwedish language={language}>{card.unit}</InSwedish>}
              meta={
                <>
                  <Terms language={language} card={card} />
                  {isPartial && !found.loosened ? <span>{text.partial}</span> : null}
                </>
              }
            >
              <p lang={isForeign(card) ? 'sv' : undefined}>
                {state.text ? <MarkedText pieces={excerpt} /> : card.summary[language]}
              </p>
              {why?.has(card.id) ? (
                <p className="match-sentence">
                  <Quoted language={language} sentence={why.get(card.id) ?? ''} />
                </p>
              ) : null}
              <TagList>
                {[
                  ...card.themes.map((theme) => (
                    <Tag key={theme} tone="tint">
                      {found.labels.theme?.[theme]?.[language] ?? theme}
                    </Tag>
                  )),
                  <Tag key="track">{challengeTrackText[language].tracks[card.track].name}</Tag>,
                ]}
              </TagList>
            </Card>
          ))}
        </CardList>
      )}
      <Pagination
        language={language}
        page={state.page}
        pages={pages}
        href={(page) => `/${language}/challenges/search?${searchQuery({ ...state, page })}`}
      />
    </section>
  );
}

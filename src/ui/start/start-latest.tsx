import type { Bilingual, Language } from '@/domain/shared/language';
import { formatDate, formatNumber } from '@/ui/text/format';
import { startText } from '@/ui/text/start.text';
import { ButtonLink } from '../kit/button';
import { Card, CardList } from '../kit/card';
import { EmptyState } from '../kit/empty-state';
import { Tag, TagList } from '../kit/tag';

type Named = Readonly<{ key: string } & Bilingual>;
type Texts = Readonly<{ title: string; summary: string }>;
export type LatestChallenge = Readonly<{
  slug: string;
  unit: Readonly<{ name: string }>;
  themes: readonly Named[];
  deadlineAt: Date | null;
}> &
  Bilingual<Texts>;

type Props = Readonly<{ language: Language; total: number; challenges: readonly LatestChallenge[] }>;

/** The open challenges that close first, or what to do when there is none. */
export function StartLatest({ language, total, challenges }: Props) {
  const text = startText[language];
  return (
    <section aria-labelledby="latest" className="start-section">
      <h2 id="latest">{text.latest}</h2>
      {challenges.length === 0 ? (
        <EmptyState
          title={text.none}
          action={
            <ButtonLink look="secondary" href={`/${language}/proposals/new`}>
              {text.propose.title}
            </ButtonLink>
          }
        >
          <p>{text.noneText}</p>
        </EmptyState>
      ) : (
        <>
          <CardList columns={3}>
            {challenges.map(({ slug, unit, themes, deadlineAt, ...texts }) => {
              // Without a translation the Swedish text stands in, and says that it is Swedish.
              const shown = texts[language].title ? language : 'sv';
              const lang = shown === language ? undefined : shown;
              return (
                <Card
                  key={slug}
                  title={<span lang={lang}>{texts[shown].title}</span>}
                  href={`/${language}/challenges/${slug}`}
                  over={<span lang="sv">{unit.name}</span>}
                  meta={deadlineAt ? text.respondBy(formatDate(language, deadlineAt)) : undefined}
                >
                  <p lang={lang}>{texts[shown].summary}</p>
                  <TagList>
                    {themes.map((theme) => (
                      <Tag key={theme.key} tone="tint">
                        {theme[language]}
                      </Tag>
                    ))}
                  </TagList>
                </Card>
              );
            })}
          </CardList>
          <p>
            <ButtonLink look="secondary" href={`/${language}/challenges`}>
              {text.all(formatNumber(language, total))}
            </ButtonLink>
          </p>
        </>
      )}
    </section>
  );
}

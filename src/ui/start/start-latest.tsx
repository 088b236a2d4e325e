import type { Language } from '@/domain/shared/language';
import { formatDate } from '@/ui/text/format';
import { startText } from '@/ui/text/start.text';
import { ButtonLink } from '../kit/button';
import { Card, CardList } from '../kit/card';
import { EmptyState } from '../kit/empty-state';
import { Tag, TagList } from '../kit/tag';

export type LatestChallenge = Readonly<{
  slug: string;
  title: string;
  summary: string;
  unit: string;
  themes: readonly string[];
  deadlineAt: Date | null;
}>;

/** The newest open challenges, or what to do when there is none. */
export function StartLatest({
  language,
  challenges,
}: Readonly<{ language: Language; challenges: readonly LatestChallenge[] }>) {
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
            {challenges.map((challenge) => (
              <Card
                key={challenge.slug}
                title={challenge.title}
                href={`/${language}/challenges/${challenge.slug}`}
                over={challenge.unit}
                meta={challenge.deadlineAt ? text.respondBy(formatDate(language, challenge.deadlineAt)) : undefined}
              >
                <p>{challenge.summary}</p>
                <TagList>
                  {challenge.themes.map((theme) => (
                    <Tag key={theme} tone="tint">
                      {theme}
                    </Tag>
                  ))}
                </TagList>
              </Card>
            ))}
          </CardList>
          <p>
            <ButtonLink look="secondary" href={`/${language}/challenges`}>
              {text.all}
            </ButtonLink>
          </p>
        </>
      )}
    </section>
  );
}

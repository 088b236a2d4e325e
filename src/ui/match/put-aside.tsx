import type { Language } from '@/domain/shared/language';
import type { ChallengeCard } from '@/server/match/match-cards';
import { Localized } from '@/ui/kit/in-language';
import { formatNumber } from '../text/format';
import { matchText } from '../text/match.text';
import { AsideButton } from './aside-button';

type Props = Readonly<{
  language: Language;
  organisationId: string;
  aside: Readonly<{ total: number; items: readonly ChallengeCard[] }>;
  /** Where all of them are shown. */
  allHref: string;
  dismiss: (form: FormData) => Promise<void>;
}>;

/** What this person has put aside, one line each, with the way back. Nothing at all when there is none. */
export function PutAside({ language, organisationId, aside, allHref, dismiss }: Props) {
  const text = matchText[language];
  if (aside.total === 0) return null;
  return (
    <section aria-labelledby="dismissed" className="mt-12 grid gap-4">
      <h2 id="dismissed">{text.dismissedTitle}</h2>
      <p>{text.dismissedNote}</p>
      <ul className="match-aside">
        {aside.items.map((challenge) => (
          <li key={challenge.id}>
            <h3>
              <a href={`/${language}/challenges/${challenge.slug}`}>
                <Localized language={language} pair={challenge.title} />
              </a>
            </h3>
            <AsideButton {...{ language, challenge, organisationId, dismiss }} dismissed />
          </li>
        ))}
      </ul>
      {aside.items.length < aside.total ? (
        <p>
          <a href={allHref}>{text.dismissedAll(formatNumber(language, aside.total))}</a>
        </p>
      ) : null}
    </section>
  );
}

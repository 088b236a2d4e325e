import type { HintField } from '@/domain/organisation/completeness';
import type { Language } from '@/domain/shared/language';
import type { Hints } from '@/server/organisation/find-hints';
import { formatNumber } from '../text/format';
import { organisationFormText } from '../text/organisation-form.text';
import { Localized } from '@/ui/kit/in-language';

type Props = Readonly<{ language: Language; hints: Hints; referencesHref: string }>;

/** Where a hint leads: to its field in the form below, or to the page of references. */
const fieldIds: Readonly<Record<Exclude<HintField, 'references'>, string>> = {
  skills: 'skills',
  summary: 'sv.summary',
  offer: 'sv.offer',
  themes: 'themes',
  maturity: 'maturity',
  place: 'place',
  capacityMonths: 'capacityMonths',
  translation: 'en.summary',
};

const fieldOf = (kind: string, key: string | null): string => {
  if (kind === 'skill') return 'skills';
  if (kind === 'theme') return 'themes';
  return key ?? 'name';
};

/** What is missing in a profile, and which additions would raise which of its open matches. */
export function ProfileHints({ language, hints, referencesHref }: Props) {
  const text = organisationFormText[language].hints;
  const { completeness, raises } = hints;
  const { filled, of, missing } = completeness;
  return (
    <section className="hints" aria-labelledby="hints">
      <h2 id="hints">{text.title}</h2>
      <p>
        {missing.length === 0 ? text.full : text.filled(formatNumber(language, filled), formatNumber(language, of))}
      </p>
      <span className="hints-meter" aria-hidden="true">
        <span style={{ width: `${Math.round((100 * filled) / of)}%` }} />
      </span>
      {missing.length > 0 ? (
        <>
          <h3>{text.missing}</h3>
          <ul>
            {missing.map((field) => (
              <li key={field}>
                <a href={field === 'references' ? referencesHref : `#${fieldIds[field]}`}>{text.fields[field]}</a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {raises.length > 0 ? (
        <>
          <h3>{text.raises}</h3>
          <ul>
            {raises.map(({ kind, key, label, challenges }) => (
              <li key={`${kind}-${key}-${label.sv}`}>
                <a href={kind === 'reference' ? referencesHref : `#${fieldOf(kind, key)}`}>{label[language]}</a>
                {challenges[0] ? (
                  <>
                    . {kind === 'reference' ? null : `${text.forChallenges(challenges.length)} `}
                    <a href={`/${language}/my/matches/${challenges[0].slug}`}>
                      {kind === 'reference' ? (
                        text.seeMatch
                      ) : (
                        <Localized language={language} pair={challenges[0].title} />
                      )}
                    </a>
                  </>
                ) : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

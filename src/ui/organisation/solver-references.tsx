import type { Language } from '@/domain/shared/language';
import type { Profile } from '@/server/organisation/organisation.queries';
import { PlainText } from '../kit/disclosure';
import { Icon } from '../kit/icon';
import { solverPageText } from '../text/solver-page.text';

type Props = Readonly<{ language: Language; references: Profile['references'] }>;

/** Past work, in the solver's own order; each in the language it was written in. */
export function SolverReferences({ language, references }: Props) {
  const text = solverPageText[language];
  return (
    <section aria-labelledby="references">
      <h2 id="references">{text.references}</h2>
      {references.length === 0 ? <p className="text-muted">{text.noReferences}</p> : null}
      <ol className="solver-works">
        {references.map((reference) => (
          <li key={reference.id} lang={reference.language === language ? undefined : reference.language}>
            <h3>
              {reference.title}
              {reference.year === null ? null : <span className="solver-year"> {reference.year}</span>}
            </h3>
            <PlainText text={reference.text} />
            {reference.url ? (
              <p lang={language}>
                <a
                  href={reference.url}
                  rel="nofollow noopener"
                  aria-label={`${text.referenceLink}: ${reference.title}`}
                >
                  {text.referenceLink} <Icon name="external" />
                </a>
              </p>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}

import type { Language } from '@/domain/shared/language';
import type { Profile } from '@/server/organisation/organisation.queries';
import { ButtonLink } from '../kit/button';
import { PlainText } from '../kit/disclosure';
import { TwoColumns } from '../kit/page-header';
import { solverPageText } from '../text/solver-page.text';
import { SolverFacts } from './solver-facts';
import { SolverReferences } from './solver-references';
import { SolverSkills } from './solver-skills';
import './organisation.css';

type Props = Readonly<{ language: Language; profile: Profile }>;

/** All that a solver shows of itself: what it offers, what it can do, what it has done. */
export function SolverProfile({ language, profile }: Props) {
  const text = solverPageText[language];
  const { offer, skills, references } = profile;
  return (
    <TwoColumns aside={<SolverFacts language={language} profile={profile} />}>
      <div className="solver-page">
        {offer.text ? (
          <section aria-labelledby="offer">
            <h2 id="offer">{text.offer}</h2>
            {offer.language === language ? null : <p className="other-language">{text.otherLanguage}</p>}
            <div lang={offer.language === language ? undefined : offer.language}>
              <PlainText text={offer.text} />
            </div>
          </section>
        ) : null}
        <SolverSkills language={language} skills={skills} />
        <SolverReferences language={language} references={references} />
        <section>
          <p>{text.seeks}</p>
          <ButtonLink look="secondary" href={`/${language}/city/challenges/new`}>
            {text.post}
          </ButtonLink>
        </section>
      </div>
    </TwoColumns>
  );
}

import type { ReactNode } from 'react';
import { offerFields, type TextField } from '@/domain/challenge/texts';
import type { Language } from '@/domain/shared/language';
import type { ChallengePage } from '@/server/challenge/challenge.queries';
import { challengeFieldText } from '@/ui/text/challenge-field.text';
import { challengePageText } from '@/ui/text/challenge-page.text';
import { DescriptionList } from '../kit/description-list';
import { PlainText } from '../kit/disclosure';
import { Notice } from '../kit/notice';
import { TwoColumns } from '../kit/page-header';
import { ChallengeAddenda } from './challenge-addenda';
import { ChallengeCriteria } from './challenge-criteria';
import { ChallengeFacts } from './challenge-facts';
import { ChallengeSkills } from './challenge-skills';
import { ChallengeState } from './challenge-state';
import { ChallengeSteps } from './challenge-steps';
import { ChallengeTrack } from './challenge-track';
import { textsIn } from './challenge-words';

const sections: readonly TextField[] = ['need', 'affected', 'today', 'wishedEffect', 'known', 'constraints'];

type Props = Readonly<{
  language: Language;
  challenge: ChallengePage;
  /** What the reader can do: respond, follow. */
  actions?: ReactNode;
  /** After the text: what to read next. */
  children?: ReactNode;
}>;

/** All that a solver needs to decide whether to respond: the need, the terms, the criteria, and what happens next. */
export function ChallengeArticle({ language, challenge, actions, children }: Props) {
  const text = challengePageText[language];
  const shown = textsIn(challenge, language);
  const fields = challengeFieldText[language];
  const offers = offerFields.filter((field) => shown.texts[field] !== '');
  return (
    <TwoColumns aside={<ChallengeFacts {...{ language, challenge }}>{actions}</ChallengeFacts>}>
      <div className="challenge-body">
        <ChallengeState {...{ language, challenge }} />
        <ChallengeAddenda {...{ language, challenge }} />
        {shown.onlySwedish ? (
          <Notice title={text.swedishOnly} />
        ) : shown.isTranslation ? (
          <Notice title={text.translatedTitle}>
            <p>
              {text.translatedText}{' '}
              <a href={`/sv/challenges/${challenge.slug}`} hrefLang="sv">
                {text.inSwedish}
              </a>
            </p>
          </Notice>
        ) : null}
        {sections
          .filter((field) => shown.texts[field] !== '')
          .map((field) => (
            <section key={field}>
              <h2>{fields[field].heading}</h2>
              <div lang={shown.language}>
                <PlainText text={shown.texts[field]} />
              </div>
            </section>
          ))}
        {offers.length > 0 ? (
          <section>
            <h2>{text.offers}</h2>
            <DescriptionList
              items={offers.map((field) => ({
                term: fields[field].heading,
                text: (
                  <span className="keep-lines" lang={shown.language}>
                    {shown.texts[field]}
                  </span>
                ),
              }))}
            />
          </section>
        ) : null}
        <ChallengeSkills {...{ language }} skills={challenge.skills} />
        <ChallengeCriteria {...{ language }} criteria={challenge.criteria} />
        <ChallengeTrack {...{ language, challenge }} />
        <ChallengeSteps {...{ language, challenge }} />
        {children}
      </div>
    </TwoColumns>
  );
}

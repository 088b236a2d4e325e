import type { Language } from '@/domain/shared/language';
import type { ChallengePage } from '@/server/challenge/challenge.queries';
import { challengePageText } from '@/ui/text/challenge-page.text';
import { formatMoment } from '@/ui/text/format';
import { PlainText } from '../kit/disclosure';
import { either } from './challenge-words';

type Props = Readonly<{ language: Language; challenge: Pick<ChallengePage, 'addenda'> }>;

/** What has changed since publication, each with its time: nothing is changed in silence. */
export function ChallengeAddenda({ language, challenge }: Props) {
  const text = challengePageText[language];
  if (challenge.addenda.length === 0) return null;
  return (
    <section className="challenge-addenda">
      <h2>{text.addenda}</h2>
      <p className="text-muted">{text.addendaLead}</p>
      <ol>
        {challenge.addenda.map((addendum) => (
          <li key={addendum.id}>
            <h3>
              <time dateTime={addendum.at.toISOString()}>{text.addendumAt(formatMoment(language, addendum.at))}</time>
            </h3>
            <div lang={language === 'en' && addendum.en ? 'en' : 'sv'}>
              <PlainText text={either(addendum, language)} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

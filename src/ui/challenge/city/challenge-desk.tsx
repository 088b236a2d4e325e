import type { Language } from '@/domain/shared/language';
import type { UnitChallengePage } from '@/server/challenge/unit-challenges.queries';
import { ButtonLink } from '@/ui/kit/button';
import { DescriptionList } from '@/ui/kit/description-list';
import { PlainText } from '@/ui/kit/disclosure';
import { Notice } from '@/ui/kit/notice';
import { challengeCityText } from '@/ui/text/challenge-city.text';
import { challengePageText } from '@/ui/text/challenge-page.text';
import { formatDate } from '@/ui/text/format';
import { ChallengeState } from '../challenge-state';
import { ChallengeSteps } from '../challenge-steps';
import { NextStepWords } from './next-step-words';

type Props = Readonly<{ language: Language; challenge: UnitChallengePage }>;

/** Where the challenge stands, whose turn it is, and what the reader can do about it now. */
export function ChallengeDesk({ language, challenge }: Props) {
  const text = challengeCityText[language];
  const { next, sentBackReason, status } = challenge;
  return (
    <div className="challenge-desk">
      {next.turn === 'nobody' ? null : (
        <Notice title={text.now}>
          <p>
            <NextStepWords language={language} next={next} />
          </p>
        </Notice>
      )}
      {status === 'draft' && sentBackReason ? (
        <Notice kind="warning" title={text.sentBackTitle}>
          <PlainText text={sentBackReason} />
        </Notice>
      ) : null}
      {status === 'cancelled' ? <ChallengeState {...{ language, challenge }} /> : null}
      {challenge.isSealed && (status === 'open' || status === 'closed') ? (
        <p className="text-muted">{text.sealed}</p>
      ) : null}
      <DeskActions {...{ language, challenge }} />
      <div className="challenge-desk-columns">
        <DeskFacts {...{ language, challenge }} />
        {challenge.isPublic ? <ChallengeSteps {...{ language, challenge }} /> : null}
      </div>
    </div>
  );
}

function DeskActions({ language, challenge }: Props) {
  const text = challengeCityText[language];
  const { id, slug, can, isPublic, status } = challenge;
  const at = `/${language}/city/challenges/${id}`;
  if (!can.edit && !isPublic && !can.addAddendum && !can.cancel) return null;
  return (
    <div className="form-actions">
      {can.edit ? <ButtonLink href={`${at}/edit/track`}>{text.edit}</ButtonLink> : null}
      {status === 'open' ? <ButtonLink href={`${at}/solvers`}>{text.seeSolvers}</ButtonLink> : null}
      {isPublic ? (
        <ButtonLink look="secondary" href={`/${language}/challenges/${slug}`}>
          {text.publicPage}
        </ButtonLink>
      ) : null}
      {can.addAddendum ? (
        <ButtonLink look="secondary" href={`${at}/addendum`}>
          {text.addAddendum}
        </ButtonLink>
      ) : null}
      {can.cancel ? (
        <ButtonLink look="quiet" href={`${at}/cancel`}>
          {text.cancel}
        </ButtonLink>
      ) : null}
    </div>
  );
}

function DeskFacts({ language, challenge }: Props) {
  const text = challengeCityText[language];
  const page = challengePageText[language];
  // The text in review stands below with its own dates; after a cancellation they mean nothing any more.
  const isDated = challenge.status !== 'in_review' && challenge.status !== 'cancelled';
  const date = (at: Date | null) => (isDated && at ? formatDate(language, at) : null);
  return (
    <section>
      <h2>{text.facts}</h2>
      <DescriptionList
        items={[
          { term: text.author, text: challenge.authorName },
          { term: text.approver, text: challenge.approverName },
          { term: page.published, text: challenge.publishedAt && formatDate(language, challenge.publishedAt) },
          { term: page.deadline, text: date(challenge.deadlineAt) },
          { term: page.start, text: date(challenge.startAt) },
        ]}
      />
    </section>
  );
}

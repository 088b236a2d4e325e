import type { Language } from '@/domain/shared/language';
import type { OwnResponse } from '@/server/response/response.queries';
import { challengeTrackText } from '@/ui/text/challenge-track.text';
import { formatMoment } from '@/ui/text/format';
import { responsePageText } from '@/ui/text/response-page.text';
import { ButtonLink } from '../kit/button';
import { DescriptionList } from '../kit/description-list';
import { InSwedish, Localized } from '@/ui/kit/in-language';

/** What it answers, until when, whom to ask, and the way to the form. */
export function ResponseFacts({ language, response }: Readonly<{ language: Language; response: OwnResponse }>) {
  const text = responsePageText[language];
  const { challenge, can, status } = response;
  const { deadlineAt, contactEmail, contactName } = challenge;
  return (
    <div className="grid gap-4 [&_dl]:grid-cols-1">
      {can.write ? (
        <div className="form-actions">
          <ButtonLink href={`/${language}/my/responses/${response.id}/edit`}>
            {status === 'draft' ? text.goOnWriting : text.edit}
          </ButtonLink>
        </div>
      ) : null}
      <DescriptionList
        items={[
          {
            term: text.to,
            text: (
              <a href={`/${language}/challenges/${challenge.slug}`}>
                <Localized language={language} pair={challenge.title} />
              </a>
            ),
          },
          { term: text.unit, text: <InSwedish language={language}>{challenge.unitName}</InSwedish> },
          {
            term: challengeTrackText[language].heading,
            text: challengeTrackText[language].tracks[challenge.track].name,
          },
          { term: text.deadline, text: deadlineAt ? formatMoment(language, deadlineAt) : null },
          {
            term: text.contact,
            text: contactEmail ? (
              <>
                {contactName}
                <br />
                <a href={`mailto:${contactEmail}`}>{contactEmail}</a>
              </>
            ) : null,
          },
        ]}
      />
    </div>
  );
}

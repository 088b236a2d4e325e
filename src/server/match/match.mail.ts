import { statusAt } from '@/domain/challenge/lifecycle';
import { answeringRoles } from '@/domain/challenge/invitation';
import { trackRules } from '@/domain/challenge/tracks';
import { listMembers } from '../challenge/challenge-recipients';
import { type Mail, type MailText, pageLink } from '../adapters/mail/mail';
import { writtenDate } from '@/domain/shared/written-time';
import type { TopicOf } from '../event-readers';
import { invitationMailWords } from './invitation-mail-words';

/** To each who can answer for the solver: one letter for each person and invitation, with the greeting as it was written. */
const invited: MailText = async ({ db, now }, line) => {
  const challengeId = line.nounId;
  const organisationId = line.payload['organisationId'];
  if (typeof organisationId !== 'string') return [];
  const found = await db.challengeInvitation.findUnique({
    where: { challengeId_organisationId: { challengeId, organisationId } },
    select: {
      message: true,
      organisation: { select: { name: true } },
      challenge: {
        select: {
          slug: true,
          track: true,
          status: true,
          deadlineAt: true,
          unit: { select: { name: true } },
          texts: { select: { language: true, title: true } },
        },
      },
    },
  });
  // Whoever closed or cancelled it meanwhile asks for no answer any more.
  if (!found || statusAt(found.challenge, now) !== 'open') return [];
  const { challenge, organisation, message } = found;
  const { slug, track, deadlineAt, unit, texts } = challenge;
  const title = (wanted: 'sv' | 'en') => texts.find(({ language }) => language === wanted)?.title ?? '';
  const recipients = await listMembers(db, organisationId, answeringRoles);
  return recipients.map(({ id, email, language }): Mail => {
    const words = invitationMailWords[language];
    const { subject, paragraphs } = words.invited({
      title: title(language) || title('sv'),
      unit: unit.name,
      organisation: organisation.name,
      message,
      deadline: deadlineAt && writtenDate(language, deadlineAt),
    });
    const links = [
      `${words.read} ${pageLink(language, `/challenges/${slug}`)}`,
      ...(trackRules[track].receivesResponses
        ? [`${words.respond} ${pageLink(language, `/my/responses/new?challenge=${encodeURIComponent(slug)}`)}`]
        : []),
    ];
    const text = [...paragraphs, ...links].join('\n\n');
    return { to: email, language, subject, text, dedupeKey: `${line.topic}:${challengeId}:${organisationId}:${id}` };
  });
};

/** Which mail what happens around matches leads to. */
export const matchMail = { 'solver.invited': invited } as const satisfies Partial<Record<TopicOf<'mail'>, MailText>>;

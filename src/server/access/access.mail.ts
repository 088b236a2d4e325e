import type { Language } from '@/domain/shared/language';
import { type Mail, type MailText, pageLink } from '../adapters/mail/mail';
import { writtenDate } from '@/domain/shared/written-time';
import type { TopicOf } from '../event-readers';

type Invited = Readonly<{
  id: string;
  to: string;
  language: Language;
  organisation: string;
  inviter: string;
  expiresAt: Date;
  token: string;
}>;

/** The mail with the link of an invitation: the only place where its token is written. */
export function invitationMail({ id, to, language, organisation, inviter, expiresAt, token }: Invited): Mail {
  const link = pageLink(language, `/invitations/${token}`);
  const until = writtenDate(language, expiresAt);
  const words = {
    sv: {
      subject: `Du är inbjuden till ${organisation} i Samspel`,
      text: `Hej!

${inviter} vill att du är med i ${organisation} i Samspel, där staden och de som kan lösa dess utmaningar hittar varandra.

Tacka ja här:
${link}

Logga in med den här adressen (${to}). Inbjudan gäller till och med ${until}. Vill du inte vara med behöver du inte göra något.`,
    },
    en: {
      subject: `You are invited to ${organisation} in Samspel`,
      text: `Hello,

${inviter} would like you to join ${organisation} in Samspel, where the city and those who can solve its challenges find each other.

Accept here:
${link}

Sign in with this address (${to}). The invitation is valid until ${until}. If you do not want to join, you need not do anything.`,
    },
  }[language];
  return { to, language, ...words, dedupeKey: `invitation:${id}` };
}

/** Tells the one who invited that the invitation was accepted. */
const joined: MailText = async ({ db }, line) => {
  const found = await db.invitation.findUnique({
    where: { id: line.nounId },
    select: {
      id: true,
      organisationId: true,
      organisation: { select: { name: true } },
      invitedBy: { select: { email: true, language: true } },
    },
  });
  const joinedBy = await db.user.findUnique({
    where: { id: String(line.payload['userId']) },
    select: { name: true, email: true },
  });
  if (!found || !joinedBy) return [];
  const { language, email: to } = found.invitedBy;
  const who = joinedBy.name ?? joinedBy.email;
  const where = found.organisation.name;
  const link = pageLink(language, `/my/organisation/members?organisation=${found.organisationId}`);
  const words = {
    sv: {
      subject: `${who} är nu med i ${where}`,
      text: `Hej!\n\n${who} har tackat ja till din inbjudan och är nu med i ${where}.\n\nSe vilka som är med:\n${link}`,
    },
    en: {
      subject: `${who} has joined ${where}`,
      text: `Hello,\n\n${who} has accepted your invitation and is now a member of ${where}.\n\nSee who the members are:\n${link}`,
    },
  }[language];
  return [{ to, language, ...words, dedupeKey: `access.joined:${found.id}` }];
};

export const accessMail = { 'access.joined': joined } satisfies Partial<Record<TopicOf<'mail'>, MailText>>;

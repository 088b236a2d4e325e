import { forgetEndedSessions } from './adapters/auth/forget-ended-sessions';
import type { Db } from './adapters/db/client';
import { forgetPastLimits } from './adapters/limits/limits';
import type { Job } from './adapters/jobs/start-jobs';
import type { MailText } from './adapters/mail/mail';
import { mailFromOutbox } from './adapters/mail/mail-from-outbox';
import { mailSender } from './adapters/mail/mail-transport';
import { sendDueMail } from './adapters/mail/send-due-mail';
import { accessMail } from './access/access.mail';
import { challengeMail } from './challenge/challenge.mail';
import { closeDueChallenges } from './challenge/close-due-challenges';
import { findNextDeadline } from './challenge/next-deadline.queries';
import { matchMail } from './match/match.mail';
import { proposalMail } from './proposal/proposal.mail';
import { responseMail } from './response/response.mail';
import type { TopicOf } from './event-readers';
import { indexOutbox } from './search/index-outbox';

/** Which event leads to which mail: each topic that mail reads has its text, in the `<noun>.mail.ts` of its noun. */
const mailTexts: Readonly<Record<TopicOf<'mail'>, MailText>> = {
  ...accessMail,
  ...challengeMail,
  ...matchMail,
  ...proposalMail,
  ...responseMail,
};

/** Everything that happens beside the requests, in order. */
export const jobs: readonly Job[] = [
  { name: 'close due challenges', on: 'clock', run: closeDueChallenges },
  { name: 'index outbox', on: 'outbox', run: indexOutbox },
  { name: 'mail from outbox', on: 'outbox', run: (db, now) => mailFromOutbox(db, now, mailTexts) },
  { name: 'send mail', on: 'outbox', run: (db, now) => sendDueMail(db, now, mailSender()) },
  { name: 'forget ended sessions', on: 'clock', run: forgetEndedSessions },
  { name: 'forget past limits', on: 'clock', run: forgetPastLimits },
];

/** When public pages next change by the clock alone, without anything being written: at a deadline. Milliseconds. */
export const nextPublicMoment = async (db: Db, now: number): Promise<number> =>
  (await findNextDeadline(db, new Date(now)))?.getTime() ?? Number.POSITIVE_INFINITY;

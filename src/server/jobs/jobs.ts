import { closeDueChallenges } from '../challenge/close-due-challenges';
import { forgetEndedSessions } from '../auth/forget-ended-sessions';
import { mailFromOutbox } from '../mail/mail-from-outbox';
import { mailTexts } from '../mail/mail-texts';
import { mailSender } from '../mail/mail-transport';
import { sendDueMail } from '../mail/send-due-mail';
import { indexOutbox } from '../search/index-outbox';
import type { Job } from './start-jobs';

/** Everything that happens beside the requests, in order. */
export const jobs: readonly Job[] = [
  { name: 'close due challenges', on: 'clock', run: closeDueChallenges },
  { name: 'index outbox', on: 'outbox', run: indexOutbox },
  { name: 'mail from outbox', on: 'outbox', run: (db, now) => mailFromOutbox(db, now, mailTexts) },
  { name: 'send mail', on: 'outbox', run: (db, now) => sendDueMail(db, now, mailSender()) },
  { name: 'forget ended sessions', on: 'clock', run: forgetEndedSessions },
];

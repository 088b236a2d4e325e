import { type AuthDeps, handleAuthGet, handleAuthPost } from '../auth/handle-auth';
import { type Limits, makeLimits } from '../auth/sign-in-limits';
import { db } from '../db/client';
import { log } from '../log/log';
import { mailSender } from '../mail/mail-transport';
import { sendDueMail } from '../mail/send-due-mail';

// The development server reloads modules; what someone has tried must outlive that.
const kept = globalThis as { samspelLimits?: Limits };

/** A sign-in link is waited for: it leaves at once instead of at the next round of jobs. */
const onMail = () =>
  void sendDueMail(db(), new Date(), mailSender()).catch(() => log().warn('a sign-in link waits for the next round'));

function deps(): AuthDeps {
  kept.samspelLimits ??= makeLimits();
  return { db: db(), now: new Date(), limits: kept.samspelLimits, onMail };
}

export const authGet = (request: Request): Promise<Response> => handleAuthGet(deps(), request);
export const authPost = (request: Request): Promise<Response> => handleAuthPost(deps(), request);

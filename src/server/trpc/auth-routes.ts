import { type AuthDeps, handleAuthGet, handleAuthPost } from '../adapters/auth/handle-auth';
import { type Limits, makeLimits } from '../adapters/auth/sign-in-limits';
import { db } from '../adapters/db/client';
import { log } from '../adapters/log/log';
import { mailSender } from '../adapters/mail/mail-transport';
import { sendDueMail } from '../adapters/mail/send-due-mail';

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

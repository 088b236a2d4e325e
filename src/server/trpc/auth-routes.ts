import { type AuthDeps, handleAuthGet, handleAuthPost } from '../adapters/auth/handle-auth';
import { db } from '../adapters/db/client';
import { limitsOf } from '../adapters/limits/limits';
import { log } from '../adapters/log/log';
import { mailSender } from '../adapters/mail/mail-transport';
import { sendDueMail } from '../adapters/mail/send-due-mail';

/** A sign-in link is waited for: it leaves at once instead of at the next round of jobs. */
const onMail = () =>
  void sendDueMail(db(), new Date(), mailSender()).catch((error: unknown) =>
    log().warn({ err: error }, 'a sign-in link waits for the next round'),
  );

function deps(): AuthDeps {
  return { db: db(), now: new Date(), limits: limitsOf(db()), onMail };
}

export const authGet = (request: Request): Promise<Response> => handleAuthGet(deps(), request);
export const authPost = (request: Request): Promise<Response> => handleAuthPost(deps(), request);

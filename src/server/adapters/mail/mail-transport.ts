import { createTransport } from 'nodemailer';
import { env } from '@/env';

export type Outgoing = Readonly<{ id: string; to: string; subject: string; text: string }>;
/** Hands one message to a mail server; null when there is none (the demo and development keep mail in the mailbox). */
export type SendMail = (mail: Outgoing) => Promise<void>;

const made = new Map<string, SendMail>();

/** The sender for a mail server's address; connections are kept and shared. */
export function smtpSender(url: string, from: string): SendMail {
  const key = `${url} ${from}`;
  const kept = made.get(key);
  if (kept) return kept;
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 3,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const host = new URL(env().PUBLIC_URL).hostname;
  const send: SendMail = async ({ id, to, subject, text }) => {
    // One message keeps one identity, so that a second delivery after a crash is recognised as the same.
    const headers = { 'Auto-Submitted': 'auto-generated' };
    await transport.sendMail({
      from,
      to: { name: '', address: to },
      subject,
      text,
      messageId: `<${id}@${host}>`,
      headers,
    });
  };
  made.set(key, send);
  return send;
}

/** The sender of this installation, by its settings. */
export function mailSender(): SendMail | null {
  const { SMTP_URL, MAIL_FROM } = env();
  return SMTP_URL ? smtpSender(SMTP_URL, MAIL_FROM) : null;
}

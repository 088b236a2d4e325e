import { accessMail } from '../access/access.mail';
import { challengeMail } from '../challenge/challenge.mail';
import { proposalMail } from '../proposal/proposal.mail';
import { responseMail } from '../response/response.mail';
import type { MailText } from './mail';

/** Which happening leads to which mail. Each noun writes its own texts in `<noun>.mail.ts`; a topic stands in one. */
export const mailTexts: Readonly<Record<string, MailText>> = {
  ...accessMail,
  ...challengeMail,
  ...proposalMail,
  ...responseMail,
};

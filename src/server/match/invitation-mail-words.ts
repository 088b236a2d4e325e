import type { Bilingual } from '@/domain/shared/language';

/** What the letter to an invited solver may tell. */
type InvitationFacts = Readonly<{
  title: string;
  unit: string;
  organisation: string;
  /** The greeting; '' when none was written. */
  message: string;
  deadline: string | null;
}>;
type Letters = Readonly<{
  invited: (facts: InvitationFacts) => Readonly<{ subject: string; paragraphs: readonly string[] }>;
  read: string;
  respond: string;
}>;

/** The letter in both languages. */
export const invitationMailWords: Bilingual<Letters> = {
  sv: {
    invited: ({ title, unit, organisation, message, deadline }) => ({
      subject: `${unit} bjuder in er till utmaningen ”${title}”`,
      paragraphs: [
        `${unit} tror att ${organisation} kan ha något att bidra med till utmaningen ”${title}” och bjuder in er att svara.`,
        ...(message ? ['Enheten skriver:', message] : []),
        ...(deadline ? [`Svara senast ${deadline}.`] : []),
        'Inbjudan ger inget företräde: alla svar bedöms på samma sätt, och ni väljer själva om ni vill svara.',
      ],
    }),
    read: 'Läs utmaningen:',
    respond: 'Svara på den:',
  },
  en: {
    invited: ({ title, unit, organisation, message, deadline }) => ({
      subject: `${unit} invites you to the challenge “${title}”`,
      paragraphs: [
        `${unit} believes that ${organisation} may have something to offer to the challenge “${title}” and invites you to respond.`,
        ...(message ? ['The unit writes:', message] : []),
        ...(deadline ? [`Respond by ${deadline}.`] : []),
        'An invitation gives no advantage: all responses are evaluated alike, and you choose whether to respond.',
      ],
    }),
    read: 'Read the challenge:',
    respond: 'Respond to it:',
  },
};

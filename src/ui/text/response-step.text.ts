import type { ResponseStep, ResponseTurn } from '@/domain/response/next-step';
import type { ResponseStatus } from '@/domain/response/response';
import { defineText } from './define-text';

type Words = Readonly<{
  status: Record<ResponseStatus, string>;
  turn: Record<ResponseTurn, string>;
  step: Record<ResponseStep, string>;
  /** When nobody has anything to do before a day comes. */
  waiting: string;
  by: (date: string) => string;
  until: (date: string) => string;
  late: (date: string) => string;
  isLate: string;
  lateHelp: (unit: string) => string;
  answerBy: (date: string) => string;
  unsent: string;
  whatNext: string;
  stages: Readonly<Record<'write' | 'handIn' | 'deadline' | 'opening' | 'answer', string>>;
  now: string;
}>;

/** Where a response stands, whose turn it is, and what happens next. */
export const responseStepText = defineText<Words>({
  sv: {
    status: {
      draft: 'Utkast',
      submitted: 'Inskickat',
      withdrawn: 'Taget tillbaka',
      under_evaluation: 'Bedöms',
      selected: 'Utvalt',
      not_selected: 'Inte utvalt',
      disqualified: 'Uteslutet',
    },
    turn: { responders: 'Er tur', unit: 'Stadens tur', nobody: 'Avslutat' },
    step: {
      hand_in: 'Skriv klart och skicka in',
      hand_in_changes: 'Ni har ändringar som inte är inskickade',
      hand_in_again: 'Svaret är taget tillbaka. Ni kan skicka in det igen',
      await_deadline: 'Svaret är inskickat och låst',
      await_opening: 'Två personer ska öppna svaren',
      await_answer: 'Enheten läser svaren och lämnar besked',
      answered: 'Beslutet är fattat',
      never_handed_in: 'Svarstiden är slut. Utkastet skickades inte in',
      withdrawn: 'Svaret togs tillbaka och bedöms inte',
      cancelled: 'Utmaningen är avbruten',
    },
    waiting: 'Väntar',
    by: (date) => `senast ${date}`,
    until: (date) => `till ${date}`,
    isLate: 'Försenat',
    late: (date) => `skulle ha varit klart ${date}`,
    lateHelp: (unit) => `Det har tagit längre tid än vi lovade. Hör av er till ${unit}.`,
    answerBy: (date) => `Besked senast ${date}`,
    unsent: 'Ändringar som inte är inskickade',
    whatNext: 'Vad händer nu',
    stages: {
      write: 'Ni skriver svaret',
      handIn: 'Ni skickar in svaret',
      deadline: 'Svarstiden tar slut',
      opening: 'Två personer öppnar svaren',
      answer: 'Ni får besked, med skälen',
    },
    now: 'Nästa steg',
  },
  en: {
    status: {
      draft: 'Draft',
      submitted: 'Submitted',
      withdrawn: 'Withdrawn',
      under_evaluation: 'Being evaluated',
      selected: 'Selected',
      not_selected: 'Not selected',
      disqualified: 'Disqualified',
    },
    turn: { responders: 'Your turn', unit: 'The city’s turn', nobody: 'Over' },
    step: {
      hand_in: 'Finish writing and submit',
      hand_in_changes: 'You have changes that are not submitted',
      hand_in_again: 'The response is withdrawn. You can submit it again',
      await_deadline: 'The response is submitted and sealed',
      await_opening: 'Two people are to open the responses',
      await_answer: 'The unit reads the responses and gives an answer',
      answered: 'The decision is made',
      never_handed_in: 'The time to respond is over. The draft was not submitted',
      withdrawn: 'The response was withdrawn and is not evaluated',
      cancelled: 'The challenge is cancelled',
    },
    waiting: 'Waiting',
    by: (date) => `by ${date}`,
    until: (date) => `until ${date}`,
    isLate: 'Late',
    late: (date) => `was to be done by ${date}`,
    lateHelp: (unit) => `It has taken longer than we promised. Contact ${unit}.`,
    answerBy: (date) => `Answer by ${date}`,
    unsent: 'Changes that are not submitted',
    whatNext: 'What happens next',
    stages: {
      write: 'You write the response',
      handIn: 'You submit the response',
      deadline: 'The time to respond ends',
      opening: 'Two people open the responses',
      answer: 'You get an answer, with the reasons',
    },
    now: 'Next step',
  },
});

import type { ProposalStep, ProposalTurn } from '@/domain/proposal/next-step';
import type { ProposalAnswer, ProposalStatus } from '@/domain/proposal/proposal';
import { defineText } from './define-text';

type Words = Readonly<{
  status: Record<ProposalStatus, string>;
  turn: Record<ProposalTurn, string>;
  /** `units`: the units whose turn it is, in words. */
  step: Record<ProposalStep, (units: string) => string>;
  answer: Record<ProposalAnswer, string>;
  waiting: string;
  by: (date: string) => string;
  late: (date: string) => string;
  isLate: string;
  /** For who waits. */
  lateHelp: string;
  /** For those who are waited for. */
  lateToOthers: string;
  whatNext: string;
  stages: Readonly<Record<'write' | 'handIn' | 'route' | 'answer' | 'contact', string>>;
}>;

/** Where a proposal stands, whose turn it is, and what happens next. */
export const proposalStepText = defineText<Words>({
  sv: {
    status: {
      draft: 'Utkast',
      submitted: 'Inkommet',
      routed: 'Hos enheter',
      answered: 'Besvarat',
      withdrawn: 'Taget tillbaka',
    },
    turn: { proposer: 'Er tur', coordinators: 'Samordnarens tur', units: 'Enheternas tur', nobody: 'Avslutat' },
    step: {
      hand_in: () => 'Skriv klart och skicka in',
      route: () => 'En samordnare skickar förslaget till rätt enheter',
      answer: (units) => `Svar från ${units}`,
      contact: (units) => `${units} hör av sig`,
      closed: () => 'Alla tillfrågade enheter har tackat nej',
      withdrawn: () => 'Förslaget är taget tillbaka',
    },
    answer: { interested: 'Intresserad', no: 'Tackar nej' },
    waiting: 'Har inte svarat än',
    by: (date) => `senast ${date}`,
    isLate: 'Försenat',
    late: (date) => `skulle ha varit klart ${date}`,
    lateHelp: 'Det har tagit längre tid än vi lovade. Hör av er till innovationscentret.',
    lateToOthers: 'Det har tagit längre tid än vi lovade, och den som lämnade förslaget ser det.',
    whatNext: 'Vad händer nu',
    stages: {
      write: 'Ni skriver förslaget',
      handIn: 'Ni skickar in förslaget',
      route: 'En samordnare skickar det vidare',
      answer: 'Enheterna svarar',
      contact: 'Den som är intresserad hör av sig',
    },
  },
  en: {
    status: {
      draft: 'Draft',
      submitted: 'Received',
      routed: 'With units',
      answered: 'Answered',
      withdrawn: 'Withdrawn',
    },
    turn: {
      proposer: 'Your turn',
      coordinators: 'The coordinator’s turn',
      units: 'The units’ turn',
      nobody: 'Over',
    },
    step: {
      hand_in: () => 'Finish writing and submit',
      route: () => 'A coordinator sends the proposal to the right units',
      answer: (units) => `An answer from ${units}`,
      contact: (units) => `${units} will contact you`,
      closed: () => 'All units that were asked have declined',
      withdrawn: () => 'The proposal is withdrawn',
    },
    answer: { interested: 'Interested', no: 'Declines' },
    waiting: 'Has not answered yet',
    by: (date) => `by ${date}`,
    isLate: 'Late',
    late: (date) => `was to be done by ${date}`,
    lateHelp: 'It has taken longer than we promised. Contact the innovation centre.',
    lateToOthers: 'It has taken longer than we promised, and the proposer sees that.',
    whatNext: 'What happens next',
    stages: {
      write: 'You write the proposal',
      handIn: 'You submit the proposal',
      route: 'A coordinator sends it on',
      answer: 'The units answer',
      contact: 'Those interested contact you',
    },
  },
});

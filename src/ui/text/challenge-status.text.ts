import type { ChallengeStatus } from '@/domain/challenge/challenge';
import type { NextStep, Turn } from '@/domain/challenge/next-step';
import { defineText } from './define-text';

type Words = Readonly<{
  /** As the public sees it. */
  status: Record<ChallengeStatus, string>;
  turn: Record<Turn, string>;
  step: Record<NextStep['step'], string>;
  by: (date: string) => string;
  closes: (date: string) => string;
  from: (date: string) => string;
  respondBy: (date: string) => string;
  endedOn: (date: string) => string;
}>;

/** Where a challenge stands, whose turn it is and what they do next. */
export const challengeStatusText = defineText<Words>({
  sv: {
    status: {
      draft: 'Utkast',
      in_review: 'Granskas',
      open: 'Öppen för svar',
      closed: 'Svarstiden är slut',
      evaluating: 'Svaren jämförs',
      decided: 'Beslut är fattat',
      concluded: 'Avslutad',
      cancelled: 'Avbruten',
    },
    turn: {
      editors: 'Den som skriver',
      approvers: 'Den som godkänner',
      solvers: 'De som kan lösa den',
      evaluators: 'De som bedömer',
      elsewhere: 'Upphandlingen',
      nobody: 'Ingen',
    },
    step: {
      write: 'Skriv klart och skicka på granskning',
      mend: 'Ändra efter granskningen och skicka igen',
      review: 'Läs och godkänn, eller skicka tillbaka',
      respond: 'Tar emot svar',
      respond_elsewhere: 'Anbud tas emot i upphandlingssystemet',
      open_responses: 'Två personer öppnar svaren',
      read_responses: 'Läs svaren',
      evaluate: 'Jämför svaren och besluta',
      carry_out: 'Genomför och skriv ner lärdomar',
      done: 'Klar',
      cancelled: 'Avbruten',
    },
    by: (date) => `senast ${date}`,
    closes: (date) => `svarstiden slutar ${date}`,
    from: (date) => `arbetet börjar ${date}`,
    respondBy: (date) => `Svara senast ${date}`,
    endedOn: (date) => `Svarstiden tog slut ${date}`,
  },
  en: {
    status: {
      draft: 'Draft',
      in_review: 'In review',
      open: 'Open for responses',
      closed: 'The time to respond is over',
      evaluating: 'Responses are being compared',
      decided: 'A decision is made',
      concluded: 'Concluded',
      cancelled: 'Cancelled',
    },
    turn: {
      editors: 'Those who write',
      approvers: 'Those who approve',
      solvers: 'Those who can solve it',
      evaluators: 'Those who evaluate',
      elsewhere: 'The procurement',
      nobody: 'Nobody',
    },
    step: {
      write: 'Finish writing and submit for review',
      mend: 'Change it after the review and submit again',
      review: 'Read and approve, or send back',
      respond: 'Receives responses',
      respond_elsewhere: 'Tenders are received in the procurement system',
      open_responses: 'Two people open the responses',
      read_responses: 'Read the responses',
      evaluate: 'Compare the responses and decide',
      carry_out: 'Carry it out and write down the lessons',
      done: 'Done',
      cancelled: 'Cancelled',
    },
    by: (date) => `by ${date}`,
    closes: (date) => `the time to respond ends ${date}`,
    from: (date) => `the work begins ${date}`,
    respondBy: (date) => `Respond by ${date}`,
    endedOn: (date) => `The time to respond ended on ${date}`,
  },
});

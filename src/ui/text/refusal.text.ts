import { formatMoment } from './format';
import type { Language } from '@/domain/shared/language';
import { accessRefusals } from './access-refusals.text';
import { accessibilityRefusals } from './accessibility-refusals.text';
import { challengeRefusals } from './challenge-refusals.text';
import { deliveryRefusals } from './delivery-refusals.text';
import { generalRefusals } from './general-refusals.text';
import { layWordRefusals } from './lay-word-refusals.text';
import { organisationRefusals } from './organisation-refusals.text';
import { proposalRefusals } from './proposal-refusals.text';
import { responseRefusals } from './response-refusals.text';

type Refusal = Readonly<{ code: string; detail?: Readonly<Record<string, string | number>> }>;

const sentences = (language: Language): Readonly<Record<string, string>> => ({
  ...generalRefusals[language],
  ...accessRefusals[language],
  ...accessibilityRefusals[language],
  ...challengeRefusals[language],
  ...deliveryRefusals[language],
  ...layWordRefusals[language],
  ...organisationRefusals[language],
  ...responseRefusals[language],
  ...proposalRefusals[language],
});

/** The sentence for a refusal code; `{name}` in it is filled from the refusal's detail, `{name|moment}` with a date and time. */
export function refusalSentence(language: Language, refusal: Refusal): string {
  const known = sentences(language);
  const sentence = known[refusal.code] ?? known['unknown'] ?? refusal.code;
  return sentence.replace(/\{(\w+)(\|moment)?\}/g, (_, name: string, moment?: string) => {
    const value = refusal.detail?.[name] ?? '';
    return moment && value !== '' ? formatMoment(language, new Date(value)) : String(value);
  });
}

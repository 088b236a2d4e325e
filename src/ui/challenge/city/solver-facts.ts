import type { Language } from '@/domain/shared/language';
import type { OrganisationCard } from '@/server/match/match-cards';
import { challengeCityText } from '@/ui/text/challenge-city.text';
import { formatNumber } from '@/ui/text/format';
import { organisationWords, wordFor } from '@/ui/text/organisation-words.text';

/** "Företag · Helsingborg · 3 referenser" */
export function solverFacts(language: Language, { kind, place, references }: OrganisationCard): string {
  const facts = [
    wordFor(organisationWords[language].kind, kind),
    place,
    references > 0 ? challengeCityText[language].references(references, formatNumber(language, references)) : null,
  ];
  return facts.filter(Boolean).join(' · ');
}

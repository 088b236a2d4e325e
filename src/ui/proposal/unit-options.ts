import type { Language } from '@/domain/shared/language';
import type { ProposalChoices } from '@/server/proposal/proposal.queries';
import type { SuggestedUnit } from '@/server/proposal/suggest-units';

type Shown = Readonly<{ language: Language; units: ProposalChoices['units']; suggested: readonly SuggestedUnit[] }>;

/** All units to choose among: those a proposal could concern first, each with why, then the others by name. */
export function unitOptions({ language, units, suggested }: Shown) {
  const first = suggested.map(({ unitId, name, why }) => ({
    value: unitId,
    label: name,
    lang: 'sv',
    hint: why[language],
  }));
  const shown = new Set(first.map(({ value }) => value));
  const others = units
    .filter(({ id }) => !shown.has(id))
    .map(({ id, name }) => ({ value: id, label: name, lang: 'sv' }));
  return [...first, ...others];
}

import type { OrganisationContent, Reference } from './organisation';

export const someContent = (over: Partial<OrganisationContent> = {}): OrganisationContent => ({
  kind: 'company',
  name: 'Nattljus Omsorgsteknik AB',
  registrationNumber: null,
  website: null,
  place: 'Helsingborg',
  size: '10-49',
  maturity: 'in_use',
  capacityMonths: 2,
  texts: { sv: { summary: 'Vi gör nattlampor.', offer: 'Lampor och stöd.' }, en: { summary: '', offer: '' } },
  themes: ['care'],
  skills: [{ skill: 'fall-detection', level: 'expert' }],
  ...over,
});

export const aReference = (over: Partial<Reference> = {}): Reference => ({
  language: 'sv',
  title: 'Trygg natt',
  text: 'Femtio boende sov bättre.',
  year: 2023,
  url: null,
  ...over,
});

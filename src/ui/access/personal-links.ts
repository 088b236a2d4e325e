import type { CentreRole, OrganisationKind } from '@/domain/access/actor';
import { isUnit } from '@/domain/access/roles';
import type { Language } from '@/domain/shared/language';
import { myText } from '@/ui/text/my.text';

type Me = Readonly<{
  centreRoles: readonly CentreRole[];
  organisations: readonly Readonly<{ kind: OrganisationKind }>[];
}>;

type Place = keyof (typeof myText)[Language]['links'];
export type PersonalPlace = Readonly<{ place: Place; href: string; label: string }>;

const paths: Readonly<Record<Place, string>> = {
  my: '/my',
  matches: '/my/matches',
  responses: '/my/responses',
  proposals: '/my/proposals',
  challenges: '/city',
  unitProposals: '/city/proposals',
  centre: '/centre/inbox',
  people: '/centre/people',
  fairness: '/centre/fairness',
  themes: '/centre/themes',
  words: '/centre/words',
  delivery: '/centre/delivery',
  organisation: '/my/organisation',
  account: '/my/account',
};

/** Where someone with these roles has something to do; nothing that would turn them away. */
export function personalLinks(language: Language, me: Me): readonly PersonalPlace[] {
  const units = me.organisations.some(({ kind }) => isUnit(kind));
  const solvers = me.organisations.some(({ kind }) => !isUnit(kind));
  const edits = me.centreRoles.includes('coordinator') || me.centreRoles.includes('administrator');
  const open: Readonly<Record<Place, boolean>> = {
    my: true,
    matches: solvers,
    responses: solvers,
    proposals: solvers,
    challenges: units,
    unitProposals: units,
    centre: me.centreRoles.includes('coordinator'),
    people: me.centreRoles.includes('administrator'),
    fairness: me.centreRoles.includes('administrator'),
    themes: edits,
    words: edits,
    delivery: me.centreRoles.includes('administrator'),
    organisation: units || solvers,
    account: true,
  };
  return (Object.keys(paths) as Place[])
    .filter((place) => open[place])
    .map((place) => ({ place, href: `/${language}${paths[place]}`, label: myText[language].links[place] }));
}

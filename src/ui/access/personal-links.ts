import type { CentreRole, OrganisationKind } from '@/domain/access/actor';
import { isUnit } from '@/domain/access/roles';
import type { Language } from '@/domain/shared/language';
import { myText } from '@/ui/text/my.text';

type Me = Readonly<{
  centreRoles: readonly CentreRole[];
  organisations: readonly Readonly<{ kind: OrganisationKind }>[];
}>;

/** Where someone with these roles has something to do; nothing that would turn them away. */
export function personalLinks(language: Language, me: Me): readonly Readonly<{ href: string; label: string }>[] {
  const text = myText[language].links;
  const units = me.organisations.some(({ kind }) => isUnit(kind));
  const solvers = me.organisations.some(({ kind }) => !isUnit(kind));
  const has = (role: CentreRole) => me.centreRoles.includes(role);
  const link = (path: string, label: string) => ({ href: `/${language}${path}`, label });
  return [
    link('/my', text.my),
    ...(solvers ? [link('/my/matches', text.matches), link('/my/responses', text.responses)] : []),
    ...(solvers ? [link('/my/proposals', text.proposals)] : []),
    ...(units ? [link('/city/challenges', text.challenges), link('/city/proposals', text.unitProposals)] : []),
    ...(has('coordinator') ? [link('/centre', text.centre)] : []),
    ...(has('administrator') ? [link('/centre/people', text.people)] : []),
    ...(units || solvers ? [link('/my/organisation', text.organisation)] : []),
    link('/my/account', text.account),
  ];
}

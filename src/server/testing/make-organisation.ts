import type { MembershipRole, OrganisationKind, SignedIn } from '@/domain/access/actor';
import type { Reference } from '@/domain/organisation/organisation';
import type { Db } from '../adapters/db/client';

type Wanted = Readonly<{
  kind?: OrganisationKind;
  name?: string;
  slug?: string;
  registrationNumber?: string | null;
  place?: string | null;
  maturity?: 'idea' | 'prototype' | 'piloted' | 'in_use' | 'scaling' | null;
  capacityMonths?: number | null;
  summary?: string;
  offer?: string;
  /** Theme and skill keys; made when they are not there. */
  themes?: readonly string[];
  skills?: readonly Readonly<{ key: string; level: 'basic' | 'experienced' | 'expert' }>[];
  references?: readonly Reference[];
}>;

let made = 0;

/** An organisation with a presentation, one theme, one skill and one reference, unless told otherwise. */
export async function makeOrganisation(db: Db, wanted: Wanted = {}) {
  made += 1;
  const { kind = 'company', name = `Organisation ${made}`, themes = ['care'] } = wanted;
  const skills = wanted.skills ?? [{ key: 'fall-detection', level: 'expert' as const }];
  const references = wanted.references ?? [
    { language: 'sv' as const, title: 'Trygg natt', text: 'Femtio boende sov bättre.', year: 2024, url: null },
  ];
  await db.theme.createMany({ data: themes.map((key) => ({ key, sv: key, en: key })), skipDuplicates: true });
  await db.skill.createMany({
    data: skills.map(({ key }) => ({ key, level: 3, sv: `${key} sv`, en: key })),
    skipDuplicates: true,
  });
  return db.organisation.create({
    data: {
      kind,
      name,
      slug: wanted.slug ?? `organisation-${made}-${Math.random().toString(36).slice(2, 8)}`,
      registrationNumber: wanted.registrationNumber ?? null,
      place: wanted.place === undefined ? 'Helsingborg' : wanted.place,
      maturity: wanted.maturity === undefined ? 'in_use' : wanted.maturity,
      capacityMonths: wanted.capacityMonths === undefined ? 2 : wanted.capacityMonths,
      texts: {
        create: [
          {
            language: 'sv',
            summary: wanted.summary ?? 'Vi hjälper äldre.',
            offer: wanted.offer ?? 'Sensorer och stöd.',
          },
          { language: 'en', summary: '', offer: '' },
        ],
      },
      themes: { create: themes.map((themeKey) => ({ themeKey })) },
      skills: { create: skills.map(({ key, level }) => ({ skillKey: key, level })) },
      references: { create: references.map((reference, position) => ({ ...reference, position })) },
    },
    select: { id: true, slug: true, version: true, kind: true, name: true },
  });
}

/** A person who belongs to the organisation, in the database and as an actor. */
export async function makeMember(
  db: Db,
  organisation: Readonly<{ id: string; kind: OrganisationKind }>,
  roles: readonly MembershipRole[] = ['owner'],
): Promise<SignedIn> {
  made += 1;
  const { id: userId } = await db.user.create({
    data: {
      email: `person-${made}-${Math.random().toString(36).slice(2, 8)}@exempel.example`,
      name: `Person ${made}`,
      memberships: { create: { organisationId: organisation.id, roles: [...roles] } },
    },
    select: { id: true },
  });
  const membership = { organisationId: organisation.id, kind: organisation.kind, roles };
  return { kind: 'person', userId, memberships: [membership], centreRoles: [] };
}

import slugify from '@sindresorhus/slugify';
import { answeringRoles } from '@/domain/challenge/invitation';
import type { Db } from '../adapters/db/client';
import { proposedSolvers } from '../organisation/proposed-scope';

// Numbers without a common factor: a first and a last name meet again only after all pairs have been used.
const firstNames =
  'Agnes Alva Amina Anders Anton Astrid Bahar Björn Cecilia Daniel Ebba Elias Farida Gustav Hanna Ida Jamal Jonas Karin Lovisa Mats Nils Petra Rikard Sara Tove Viktor Ylva Åsa'.split(
    ' ',
  );
const lastNames =
  'Abrahamsson Alhammar Bergsten Bylund Cederholm Dahlbom Edström Fagerlind Granath Hedenby Hellgren Issa Jarlsby Kjellander Lejon Lindroos Malmqvist Norrby Omar Palmlöf Qvarnström Rosenlund Sjöfors Stenvall Sundelin Tegnér Ugglas Vestlund Widegren Åkerby Öhrn'.split(
    ' ',
  );
const pick = (names: readonly string[], at: number): string => names[at % names.length] ?? '';
const nameOf = (at: number): string => `${pick(firstNames, at)} ${pick(lastNames, at)}`;

/** An address under .example, which nobody can have: at the organisation's own site where it has one there. */
function addressOf(name: string, externalId: string, website: string | null): string {
  const host = website === null ? '' : new URL(website).hostname;
  const domain = host.endsWith('.example') ? host : `${slugify(externalId)}.example`;
  return `${slugify(name, { locale: 'sv', separator: '.' })}@${domain}`;
}

/**
 * Everyone whom the demo proposes has somebody who can answer: a made-up contact person for each sample solver that the
 * file of people gave none. A handful of statements, whatever the number; running it again changes nothing.
 */
export async function importSampleContacts(db: Db): Promise<void> {
  const answering = { roles: { hasSome: [...answeringRoles] } };
  const solvers = await db.organisation.findMany({
    where: { isSample: true, externalId: { not: null }, ...proposedSolvers },
    orderBy: { externalId: 'asc' },
    select: { id: true, externalId: true, website: true, memberships: { where: answering, select: { userId: true } } },
  });
  const contacts = solvers.flatMap(({ id, externalId, website, memberships }, at) => {
    if (externalId === null || memberships.length > 0) return [];
    const name = nameOf(at);
    const person = { externalId: `sample-contact-${externalId}`, name, email: addressOf(name, externalId, website) };
    return [{ organisationId: id, person: { ...person, isSample: true } }];
  });
  await db.user.createMany({ data: contacts.map(({ person }) => person), skipDuplicates: true });
  const here = await db.user.findMany({
    where: { externalId: { in: contacts.map(({ person }) => person.externalId) } },
    select: { id: true, externalId: true },
  });
  const userIds = new Map(here.map(({ id, externalId }) => [externalId, id]));
  await db.membership.createMany({
    data: contacts.flatMap(({ organisationId, person }) => {
      const userId = userIds.get(person.externalId);
      return userId === undefined ? [] : [{ userId, organisationId, roles: ['owner' as const] }];
    }),
    skipDuplicates: true,
  });
}

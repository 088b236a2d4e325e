import type { OrganisationKind } from '@/domain/access/actor';
import { checkContent } from '@/domain/organisation/check-content';
import type { OrganisationContent } from '@/domain/organisation/organisation';
import { organisationFields, presentationTexts } from '@/domain/organisation/organisation.fields';
import { canCreate } from '@/domain/organisation/policy';
import { emptyValues } from '@/domain/shared/fields';
import { err } from '@/domain/shared/result';
import { defineWrite, type WriteDeps } from '../define-write';
import { freeSlug } from '../import/free-slug';
import { columnsOf, linesOf } from './organisation-content';
import { isNumberTaken } from './number-taken';

type Input = Readonly<{ kind: OrganisationKind; name: string; registrationNumber: string | null }>;

const empty = emptyValues(presentationTexts);
const startOf = (input: Input): OrganisationContent => ({
  ...emptyValues(organisationFields),
  ...input,
  texts: { sv: empty, en: empty },
  themes: [],
  skills: [],
});

const load = async ({ db }: WriteDeps, { registrationNumber }: Input) => ({
  isTaken: await isNumberTaken(db, registrationNumber),
});

/** Registers an organisation; who does so becomes its owner. */
export const createOrganisation = defineWrite({
  action: 'organisation.create',
  load,
  allow: (actor, _thing, { kind }: Input) => canCreate(actor, kind),
  decide: ({ isTaken }, input: Input) =>
    isTaken
      ? err({ code: 'organisation_number_taken', field: 'registrationNumber' })
      : checkContent(startOf(input), { themes: new Set(), skills: new Set() }),
  save: async (tx, content, { actor }) => {
    const slug = await freeSlug(content.name, {
      fallback: 'organisation',
      listTaken: async (base) => {
        const taken = await tx.organisation.findMany({ where: { slug: { startsWith: base } }, select: { slug: true } });
        return taken.map((one) => one.slug);
      },
    });
    const owner = actor.kind === 'person' ? { create: { userId: actor.userId, roles: ['owner' as const] } } : undefined;
    return tx.organisation.create({
      data: {
        kind: content.kind,
        slug,
        ...columnsOf(content),
        ...linesOf(content),
        ...(owner ? { memberships: owner } : {}),
      },
      select: { id: true, slug: true, version: true },
    });
  },
  nounId: (_content, { id }) => id,
  tell: (_content, { id }) => [{ topic: 'organisation.changed', nounId: id }],
});

import type { RoutedUnit } from '@/domain/proposal/proposal';
import { type ProposalContent, proposalFields } from '@/domain/proposal/proposal.fields';
import { columnsOf, pickFields } from '@/domain/shared/fields';
import type { Prisma } from '../adapters/db/generated/client';

export const contentSelect = {
  ...columnsOf(proposalFields),
  themes: { select: { themeKey: true }, orderBy: { themeKey: 'asc' } },
  skills: { select: { skillKey: true }, orderBy: { skillKey: 'asc' } },
} as const satisfies Prisma.ProposalSelect;

export const unitSelect = {
  unitId: true,
  wished: true,
  routedAt: true,
  answerBy: true,
  answer: true,
  answeredAt: true,
} as const satisfies Prisma.ProposalUnitSelect;

type ContentRow = Prisma.ProposalGetPayload<{ select: typeof contentSelect }>;
type UnitRow = Prisma.ProposalUnitGetPayload<{ select: typeof unitSelect }>;

/** The text and the choices of a row. */
export const contentOf = (
  row: ContentRow & Readonly<{ units: readonly Pick<UnitRow, 'unitId' | 'wished'>[] }>,
): ProposalContent => ({
  ...pickFields(proposalFields, row),
  themes: row.themes.map(({ themeKey }) => themeKey),
  skills: row.skills.map(({ skillKey }) => skillKey),
  wishedUnits: row.units.filter(({ wished }) => wished).map(({ unitId }) => unitId),
});

/** The units it was routed to, without those that are only wished for. */
export const routedOf = (units: readonly UnitRow[]): RoutedUnit[] =>
  units.flatMap(({ unitId, routedAt, answerBy, answer, answeredAt }) =>
    routedAt && answerBy ? [{ unitId, routedAt, answerBy, answer, answeredAt }] : [],
  );

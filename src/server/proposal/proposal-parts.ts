import { unitKinds } from '@/domain/access/roles';
import type { ProposalRefusal } from '@/domain/proposal/proposal';
import { type ProposalContent, proposalFields } from '@/domain/proposal/proposal.fields';
import { pickFields } from '@/domain/shared/fields';
import type { Tx } from '../adapters/db/client';
import type { WriteDeps } from '../define-write';
import { listRefusedThemes } from '../taxonomy/refused-themes';

type Chosen = Pick<ProposalContent, 'themes' | 'skills' | 'wishedUnits'>;

/** What is chosen and not there: a theme, a skill, a unit of the city. */
export async function findUnknown(
  { db }: WriteDeps,
  chosen: Chosen,
  kept: readonly string[],
): Promise<readonly ProposalRefusal[]> {
  const [refused, skills, units] = await Promise.all([
    listRefusedThemes(db, { chosen: chosen.themes, kept }),
    chosen.skills.length ? db.skill.count({ where: { key: { in: [...chosen.skills] } } }) : 0,
    countUnits({ db }, chosen.wishedUnits),
  ]);
  const found: ProposalRefusal[] = [];
  if (refused.length > 0) found.push({ code: 'proposal_theme_unknown', field: 'themes' });
  if (skills < chosen.skills.length) found.push({ code: 'proposal_skill_unknown', field: 'skills' });
  if (units < chosen.wishedUnits.length) found.push({ code: 'proposal_unit_unknown', field: 'wishedUnits' });
  return found;
}

/** How many of the ids are units of the city. */
export const countUnits = ({ db }: Pick<WriteDeps, 'db'>, ids: readonly string[]): Promise<number> =>
  ids.length === 0
    ? Promise.resolve(0)
    : db.organisation.count({ where: { id: { in: [...ids] }, kind: { in: unitKinds() } } });

/** Replaces themes, skills and wished units of a draft, which nobody has been asked about yet. */
export async function saveParts(tx: Tx, proposalId: string, content: Chosen): Promise<void> {
  const where = { proposalId };
  await tx.proposalTheme.deleteMany({ where });
  await tx.proposalTheme.createMany({ data: content.themes.map((themeKey) => ({ proposalId, themeKey })) });
  await tx.proposalSkill.deleteMany({ where });
  await tx.proposalSkill.createMany({ data: content.skills.map((skillKey) => ({ proposalId, skillKey })) });
  await tx.proposalUnit.deleteMany({ where: { proposalId, routedAt: null } });
  await tx.proposalUnit.createMany({
    data: content.wishedUnits.map((unitId) => ({ proposalId, unitId, wished: true })),
  });
}

/** The columns of the text itself. */
export const textsOf = (content: ProposalContent) => pickFields(proposalFields, content);

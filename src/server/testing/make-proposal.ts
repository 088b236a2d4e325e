import { aProposalText } from '@/domain/proposal/proposal.fixture';
import { endOfDayAfter } from '@/domain/proposal/promises';
import type { ProposalAnswer, ProposalStatus } from '@/domain/proposal/proposal';
import type { ProposalContent } from '@/domain/proposal/proposal.fields';
import type { Db } from '../adapters/db/client';

type Wanted = Readonly<{
  organisationId: string;
  authorId?: string;
  status?: ProposalStatus;
  content?: Partial<Omit<ProposalContent, 'wishedUnits'>>;
  wishedUnits?: readonly string[];
  /** Units it was routed to, and what they answered if anything. */
  routedTo?: readonly Readonly<{ unitId: string; answer?: ProposalAnswer; reason?: string }>[];
}>;

const dayMs = 86_400_000;

async function makeTaxonomy(db: Db, { themes, skills }: Pick<ProposalContent, 'themes' | 'skills'>): Promise<void> {
  await db.theme.createMany({ data: themes.map((key) => ({ key, sv: key, en: key })), skipDuplicates: true });
  await db.skill.createMany({
    data: skills.map((key) => ({ key, level: 3, sv: `${key} sv`, en: key })),
    skipDuplicates: true,
  });
}

/** A proposal that stands where it is asked to; handed in two days before `now`, routed one day before. */
export async function makeProposal(db: Db, now: Date, wanted: Wanted) {
  const { organisationId, authorId, status = 'draft', wishedUnits = [], routedTo = [] } = wanted;
  const { themes, skills, wishedUnits: _, ...texts } = aProposalText(wanted.content);
  await makeTaxonomy(db, { themes, skills });
  const before = (days: number) => new Date(now.getTime() - days * dayMs);
  const answerBy = endOfDayAfter(now, 20);
  const routed = routedTo.map(({ unitId, answer, reason }) => ({
    unitId,
    wished: wishedUnits.includes(unitId),
    routedAt: before(1),
    answerBy,
    ...(answer ? { answer, reason: reason ?? 'Vi har redan ett sådant test.', answeredAt: now } : {}),
  }));
  const only = wishedUnits
    .filter((unitId) => !routedTo.some((one) => one.unitId === unitId))
    .map((unitId) => ({ unitId, wished: true }));
  return db.proposal.create({
    data: {
      organisationId,
      authorId: authorId ?? null,
      status,
      ...texts,
      submittedAt: status === 'draft' ? null : before(2),
      routedAt: routed.length > 0 ? before(1) : null,
      answeredAt: status === 'answered' ? now : null,
      withdrawnAt: status === 'withdrawn' ? now : null,
      nextStepAt: status === 'submitted' ? endOfDayAfter(before(2), 7) : status === 'routed' ? answerBy : null,
      themes: { create: themes.map((themeKey) => ({ themeKey })) },
      skills: { create: skills.map((skillKey) => ({ skillKey })) },
      units: { create: [...routed, ...only] },
    },
    select: { id: true, version: true, organisationId: true },
  });
}

import { z } from 'zod';
import { proposalFields } from '@/domain/proposal/proposal.fields';
import type { Db } from '../adapters/db/client';
import type { Row } from './read-rows';
import { moment, rowFields } from './row-fields';

const day = 86_400_000;
const answerWithinDays = 21;

const proposalRow = (now: Date) =>
  z.object({
    externalId: z.string().min(1),
    organisation: z.string().min(1),
    ...rowFields(proposalFields, now),
    themes: z.array(z.string()),
    skills: z.array(z.string()),
    units: z.array(z.string()),
    status: z.enum(['submitted', 'routed', 'answered']),
    submittedAt: moment(now),
    answers: z.array(
      z.object({ unit: z.string(), answer: z.enum(['interested', 'no']), reason: z.string().nullable() }),
    ),
  });

/** The demo's collaboration proposals, at the stage their rows say; those already here are left as they are. */
export async function importSampleProposals(db: Db, rows: readonly Row[], now: Date): Promise<void> {
  const organisations = await db.organisation.findMany({
    where: { isSample: true },
    select: { id: true, externalId: true },
  });
  const ids = new Map(organisations.map((one) => [one.externalId, one.id]));
  const idOf = (externalId: string) => {
    const id = ids.get(externalId);
    if (id === undefined) throw new Error(`Sample proposals name an unknown organisation: ${externalId}`);
    return id;
  };
  for (const raw of rows) {
    const row = proposalRow(now).parse(raw);
    const { externalId, organisation, themes, skills, units, answers, submittedAt, ...texts } = row;
    const at = submittedAt ?? now;
    const routedAt = row.status === 'submitted' ? null : new Date(at.getTime() + 2 * day);
    const answerBy = routedAt && new Date(routedAt.getTime() + answerWithinDays * day);
    const answerOf = (unit: string) => answers.find((one) => one.unit === unit);
    const unitRows = units.map((unit) => {
      const answer = row.status === 'answered' ? answerOf(unit) : undefined;
      return {
        unitId: idOf(unit),
        wished: true,
        routedAt,
        answerBy,
        answer: answer?.answer ?? null,
        reason: answer?.reason ?? null,
        answeredAt: answer ? new Date(at.getTime() + 6 * day) : null,
      };
    });
    await db.proposal.upsert({
      where: { externalId },
      update: {},
      create: {
        externalId,
        organisationId: idOf(organisation),
        ...texts,
        isSample: true,
        submittedAt: at,
        routedAt,
        answeredAt: row.status === 'answered' ? new Date(at.getTime() + 6 * day) : null,
        nextStepAt: answerBy ?? new Date(at.getTime() + 5 * day),
        themes: { create: themes.map((themeKey) => ({ themeKey })) },
        skills: { create: skills.map((skillKey) => ({ skillKey })) },
        units: { create: unitRows },
      },
      select: { id: true },
    });
  }
}

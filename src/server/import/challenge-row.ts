import { z } from 'zod';
import { keyList, moment, skillList, text, webAddress } from './row-fields';

const tracks = ['dialogue', 'testbed', 'direct_award', 'procurement', 'research', 'idea'] as const;
const statuses = ['draft', 'in_review', 'open', 'closed', 'evaluating', 'decided', 'concluded', 'cancelled'] as const;
const part = text(4000).default('');

const challengeText = z
  .object({
    title: text(200).default(''),
    summary: text(1000).default(''),
    need: part,
    affected: part,
    today: part,
    wishedEffect: part,
    known: part,
    constraints: part,
    offerSite: part,
    offerUsers: part,
    offerData: part,
    offerMoney: part,
  })
  .prefault({});

/** One challenge in an import file; the format is described in docs/import.md. */
export const challengeRow = (now: Date) =>
  z
    .object({
      externalId: text(120).min(1),
      unit: text(120).min(1),
      track: z.enum(tracks),
      themes: keyList(5),
      unGoals: z.preprocess(
        (value) => (typeof value === 'string' ? value.split(/[;|]/).filter(Boolean) : value),
        z.array(z.coerce.number().int().min(1).max(17)).max(17).default([]),
      ),
      sv: challengeText,
      en: challengeText,
      skills: skillList('need', z.enum(['must', 'good']).default('good')),
      criteria: z
        .array(z.object({ sv: text(300).min(1), en: text(300), weight: z.coerce.number().int().min(1).max(100) }))
        .max(20)
        .default([]),
      contactName: text(200).default(''),
      contactEmail: z.union([z.email(), z.literal('')]).default(''),
      status: z.enum(statuses).default('draft'),
      publishedAt: moment(now),
      deadlineAt: moment(now),
      startAt: moment(now),
      addenda: z.array(z.object({ at: moment(now), sv: text(4000).min(1), en: text(4000) })).default([]),
      cancelReason: z
        .object({ sv: text(2000).min(1), en: text(2000) })
        .nullable()
        .default(null),
      procurementNumber: text(120).nullable().default(null),
      procurementUrl: webAddress,
    })
    .superRefine((row, context) => {
      const wrong = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
      if (row.sv.title === '') wrong('sv.title', 'is missing');
      const sum = row.criteria.reduce((total, criterion) => total + criterion.weight, 0);
      if (row.criteria.length > 0 && sum !== 100) wrong('criteria', `weights add up to ${sum}, not 100`);
      const isLive = !['draft', 'in_review', 'cancelled'].includes(row.status);
      if (isLive && row.publishedAt === null) wrong('publishedAt', `is needed for status ${row.status}`);
      if (isLive && row.deadlineAt === null && row.track !== 'procurement')
        wrong('deadlineAt', `is needed for status ${row.status}`);
      if (row.publishedAt && row.deadlineAt && row.deadlineAt <= row.publishedAt)
        wrong('deadlineAt', 'is to be after publishedAt');
      if (row.status === 'cancelled' && row.cancelReason === null) wrong('cancelReason', 'is needed for cancelled');
      if (row.track === 'procurement' && isLive && row.procurementNumber === null)
        wrong('procurementNumber', 'is needed for the track procurement');
    });
export type ChallengeRow = z.infer<ReturnType<typeof challengeRow>>;

import type { z } from 'zod';
import type { ChallengeRefusal } from '@/domain/challenge/challenge';
import { challengeFields } from '@/domain/challenge/challenge.fields';
import { canEdit, isEditable } from '@/domain/challenge/policy';
import { type Changes, changesBetween } from '@/domain/shared/changes';
import { valuesGiven } from '@/domain/shared/fields';
import { err, ok, type Result } from '@/domain/shared/result';
import { languages } from '@/domain/shared/language';
import type { Tx } from '../adapters/db/client';
import { defineWrite, type WriteDeps } from '../define-write';
import { listRefusedThemes } from '../taxonomy/refused-themes';
import { saveVersion } from '../save-version';
import type { DraftPatch, saveInput } from './challenge-input';
import { noteContributor } from './contributors';
import { type LoadedChallenge, loadChallenge } from './load-challenge';
import { lockChallenge } from './lock-challenge';

type Input = z.infer<typeof saveInput>;
type Thing = LoadedChallenge & Readonly<{ unknown: readonly ChallengeRefusal[] }>;

/** What the patch names and the taxonomy does not have. */
async function findUnknown({ db }: WriteDeps, patch: DraftPatch, kept: readonly string[]) {
  const { themes = [], skills = [], unGoals = [] } = patch;
  const keys = [...new Set(skills.map(({ skill }) => skill))];
  const refused = await listRefusedThemes(db, { chosen: themes, kept });
  const counts = await Promise.all([
    keys.length ? db.skill.count({ where: { key: { in: keys } } }) : 0,
    unGoals.length ? db.unGoal.count({ where: { number: { in: unGoals } } }) : 0,
  ]);
  const unknown: ChallengeRefusal[] = [];
  if (refused.length > 0) unknown.push({ code: 'challenge_theme_unknown', field: 'themes' });
  if (counts[0] < keys.length) unknown.push({ code: 'challenge_skill_unknown', field: 'skills' });
  if (counts[1] < new Set(unGoals).size) unknown.push({ code: 'challenge_goal_unknown', field: 'unGoals' });
  return unknown;
}

async function load(deps: WriteDeps, input: Input): Promise<Thing | null> {
  const challenge = await loadChallenge(deps, input);
  return challenge && { ...challenge, unknown: await findUnknown(deps, input, challenge.content.themes) };
}

type Decided = Readonly<{ challenge: LoadedChallenge; patch: DraftPatch; autosave: boolean }>;
function decide(challenge: Thing, { autosave, ...patch }: Input): Result<Decided, readonly ChallengeRefusal[]> {
  if (!isEditable(challenge)) return err([{ code: 'challenge_not_editable' }]);
  if (challenge.unknown.length > 0) return err(challenge.unknown);
  return ok({ challenge, patch, autosave });
}

async function save(tx: Tx, { challenge, patch }: Decided, { actor, now }: WriteDeps) {
  const saved = await saveVersion(tx.challenge, challenge, valuesGiven(challengeFields, patch));
  if (!saved) return null;
  await saveParts(tx, challenge.id, patch);
  await noteContributor(tx, { challengeId: challenge.id, actor, at: now });
  return saved;
}

/** Before and after of what the patch names; texts as "sv.title". */
function changes({ content }: Thing, { patch }: Decided): Changes {
  const { themes, unGoals, skills, criteria } = patch;
  const lists = Object.fromEntries(Object.entries({ themes, unGoals, skills, criteria }).filter(([, list]) => list));
  const named = (texts: DraftPatch['sv'], language: 'sv' | 'en') =>
    Object.fromEntries(Object.entries(texts ?? {}).map(([field, text]) => [`${language}.${field}`, text]));
  return changesBetween(
    { ...content, ...named(content.texts.sv, 'sv'), ...named(content.texts.en, 'en') },
    { ...valuesGiven(challengeFields, patch), ...lists, ...named(patch.sv, 'sv'), ...named(patch.en, 'en') },
  );
}

async function saveParts(tx: Tx, challengeId: string, patch: DraftPatch): Promise<void> {
  const where = { challengeId };
  for (const language of languages) {
    const texts = Object.fromEntries(Object.entries(patch[language] ?? {}).filter(([, text]) => text !== undefined));
    if (Object.keys(texts).length === 0) continue;
    await tx.challengeText.upsert({
      where: { challengeId_language: { challengeId, language } },
      create: { challengeId, language, ...texts },
      update: texts,
      select: { language: true },
    });
  }
  if (patch.themes) {
    await tx.challengeTheme.deleteMany({ where });
    await tx.challengeTheme.createMany({ data: unique(patch.themes).map((themeKey) => ({ challengeId, themeKey })) });
  }
  if (patch.unGoals) {
    await tx.challengeUnGoal.deleteMany({ where });
    await tx.challengeUnGoal.createMany({ data: unique(patch.unGoals).map((goal) => ({ challengeId, goal })) });
  }
  if (patch.skills) {
    const needs = new Map(patch.skills.map(({ skill, need }) => [skill, need]));
    await tx.challengeSkill.deleteMany({ where });
    await tx.challengeSkill.createMany({
      data: [...needs].map(([skillKey, need]) => ({ challengeId, skillKey, need })),
    });
  }
  if (patch.criteria) {
    await tx.criterion.deleteMany({ where });
    await tx.criterion.createMany({
      data: patch.criteria.map((criterion, position) => ({ ...criterion, challengeId, position })),
    });
  }
}

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];

/** Saves a part of a draft, compared with the version that the writer saw: who comes second is told, and loses no text. */
export const saveChallenge = defineWrite({
  action: 'challenge.save',
  lock: lockChallenge,
  load,
  allow: canEdit,
  decide,
  save,
  nounId: ({ challenge }) => challenge.id,
  audited: ({ autosave }) => !autosave,
  changes,
});

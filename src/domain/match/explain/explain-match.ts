import type { Bilingual } from '../../shared/language';
import type { Knowledge, ReadyNeed, ReadyProfile } from '../knowledge';
import { type BriefMatch, type Match, type PartName, partNames } from '../match';
import { asPoints } from '../points';
import { hasSubstance } from '../ready';
import type { Score } from '../score';
import type { Prepared } from '../text-scorer';
import { evidenceOf } from './evidence';
import { mentionWorkId } from './mention-place';
import { sentenceOf } from './sentence';
import { whyNotOf } from './why-not';
import { whyCapacity, whyMaturity, whyPlace, whyTheme } from './why-plain';
import { whySkills } from './why-skills';
import { whyText, whyTrackRecord } from './why-texts';
import { wouldRaiseOf } from './would-raise';

type Pair<N extends Prepared, W extends Prepared> = Readonly<{ need: ReadyNeed<N>; profile: ReadyProfile<W> }>;

const whysOf = (
  knowledge: Pick<Knowledge, 'skills'>,
  pair: Pair<Prepared, Prepared>,
  score: Score,
): Record<PartName, Bilingual> => {
  const { need } = pair.need;
  const { profile } = pair.profile;
  const { values, covers } = score.pair;
  return {
    skills: whySkills(knowledge.skills, values.skills, { covers, profile }),
    theme: whyTheme(knowledge.skills, values.theme, { need, profile }),
    text: whyText(score.pair),
    track_record: whyTrackRecord(score.pair),
    maturity: whyMaturity(values.maturity, profile),
    place: whyPlace(values.place, need, profile),
    capacity: whyCapacity(values.capacity, need, profile),
  };
};

/** What a list says of a pair: the very words of the whole explanation, without what would raise it and the rest. */
export const briefMatch = <N extends Prepared, W extends Prepared>(
  knowledge: Knowledge<N, W>,
  { need, profile }: Pair<N, W>,
  score: Score,
): BriefMatch => {
  const facts = { knowledge, need, profile: profile.profile, pair: score.pair };
  return {
    needId: need.need.id,
    profileId: profile.profile.id,
    score: asPoints(score.total),
    sentence: sentenceOf(facts, 'about'),
    toSolver: sentenceOf(facts, 'to'),
    missingSkills: score.pair.covers
      .filter(({ by }) => by === null)
      .map(({ skill, need: how }) => ({ skill, need: how })),
    facts: need.need.facts,
  };
};

/** Turns a score into a match that its reader can follow, with nothing in it that the score was not made of. */
export const explainMatch = <N extends Prepared, W extends Prepared>(
  knowledge: Knowledge<N, W>,
  pair: Pair<N, W>,
  score: Score,
): Match => {
  const { need, profile } = pair;
  const whys = whysOf(knowledge, pair, score);
  return {
    ...briefMatch(knowledge, pair, score),
    weightsVersion: knowledge.weights.version,
    parts: partNames.map((name, at) => ({
      name,
      points: asPoints(score.quarters[at] ?? 0),
      of: asPoints(need.most[at] ?? 0),
      why: whys[name],
    })),
    evidence: evidenceOf(knowledge, pair, score),
    coveredSkills: score.pair.covers.flatMap(({ skill, by, closeness, mention }) =>
      by && closeness && !mention ? [{ skill, by, closeness }] : [],
    ),
    mentionedSkills: score.pair.covers.flatMap(({ skill, by, closeness, mention }) =>
      by && closeness && mention
        ? [{ skill, by, closeness, workId: mentionWorkId(mention, profile.profile), words: mention.words }]
        : [],
    ),
    wouldRaise: hasSubstance(need) ? wouldRaiseOf(knowledge, pair, score) : [],
    whyNot: whyNotOf(knowledge, need, score),
  };
};

import type { Bilingual } from '../../shared/language';
import type { Knowledge, ReadyNeed } from '../knowledge';
import { type PartName, partNames } from '../match';
import { asPoints } from '../points';
import { hasSubstance } from '../ready';
import type { Score } from '../score';
import { isOwn, mentionCovers } from './mention-place';
import { labelsIn, listOf } from './phrase';

const shownReasons = 2;

const plainReasons: Readonly<Record<Exclude<PartName, 'skills'>, Bilingual>> = {
  theme: { sv: 'temat är ett annat', en: 'the theme is another' },
  text: { sv: 'beskrivningen handlar mest om annat', en: 'the description is mostly about other things' },
  track_record: { sv: 'ingen referens liknar det som behövs', en: 'no reference resembles what is needed' },
  maturity: { sv: 'mognaden passar spåret mindre väl', en: 'the maturity suits the track less well' },
  place: { sv: 'de finns på en annan plats', en: 'they are based elsewhere' },
  capacity: { sv: 'de kan inte börja i tid', en: 'they cannot start in time' },
};

const skillsReason = (knowledge: Pick<Knowledge, 'skills'>, score: Score): Bilingual => {
  const missing = score.pair.covers.filter((cover) => cover.by === null);
  const required = missing.filter((cover) => cover.need === 'must');
  const named = (required.length > 0 ? required : missing).map((cover) => knowledge.skills.labelOf(cover.skill));
  const told = mentionCovers(score.pair.covers).filter(isOwn);
  if (named.length === 0 && told.length > 0) {
    const labels = told.map((cover) => knowledge.skills.labelOf(cover.skill));
    return {
      sv: `${labelsIn(labels, 'sv')} står bara i en text och är inte angivet som kompetens`,
      en: `${labelsIn(labels, 'en')} stands only in a text and is not stated as a skill`,
    };
  }
  if (named.length === 0)
    return { sv: 'kompetenserna ligger bara nära det som behövs', en: 'the skills are only close to what is needed' };
  const verb = required.length > 0 ? { sv: 'krävs', en: 'is required' } : { sv: 'efterfrågas', en: 'is asked for' };
  return {
    sv: `${labelsIn(named, 'sv')} ${verb.sv} men saknas`,
    en: `${labelsIn(named, 'en')} ${verb.en} but missing`,
  };
};

/** Why a pair ranks low, by the parts that lost the most points; null when the score is not low. */
export const whyNotOf = (
  knowledge: Pick<Knowledge, 'skills' | 'weights'>,
  need: ReadyNeed,
  score: Score,
): Bilingual | null => {
  if (asPoints(score.total) >= knowledge.weights.low || !hasSubstance(need)) return null;
  const lost = partNames
    .map((name, at) => ({
      name,
      lost: (need.most[at] ?? 0) - (score.quarters[at] ?? 0),
      value: score.pair.values[name],
    }))
    .filter(({ value, lost: quarters }) => value?.stated && value.value < 0.5 && quarters > 0)
    .sort((a, b) => b.lost - a.lost)
    .slice(0, shownReasons);
  if (lost.length === 0) {
    return {
      sv: 'Låg poäng: profilen säger för lite för att visa om det passar.',
      en: 'Low score: the profile says too little to show whether it fits.',
    };
  }
  const reasons = lost.map(({ name }) => (name === 'skills' ? skillsReason(knowledge, score) : plainReasons[name]));
  return {
    sv: `Låg poäng: ${listOf(
      reasons.map(({ sv }) => sv),
      'sv',
    )}.`,
    en: `Low score: ${listOf(
      reasons.map(({ en }) => en),
      'en',
    )}.`,
  };
};

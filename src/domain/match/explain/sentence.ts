import type { Bilingual, Language } from '../../shared/language';
import type { Knowledge, ReadyNeed } from '../knowledge';
import type { Profile } from '../match';
import type { PairValues } from '../parts/pair-values';
import { isSamePlace } from '../parts/plain-parts';
import { hasSubstance } from '../ready';
import { isOwn, mentionCovers, mentionWork, mentionWorkId } from './mention-place';
import { inSentence, labelsIn, listOf, workName } from './phrase';
import { closeTexts } from './why-texts';

/** Whom the sentence speaks about: a reader of the solver's row, or the solver. */
export type Voice = 'about' | 'to';

type Facts = Readonly<{ knowledge: Pick<Knowledge, 'skills'>; need: ReadyNeed; profile: Profile; pair: PairValues }>;

const verbs = {
  sv: {
    about: { know: 'Har kompetens inom', tell: 'nämner', do: 'har gjort', be: 'finns', work: 'arbetar med' },
    to: { know: 'Ni har kompetens inom', tell: 'nämner', do: 'har gjort', be: 'finns', work: 'arbetar med' },
  },
  en: {
    about: { know: 'Has skills in', tell: 'mentions', do: 'has done', be: 'is based', work: 'works with' },
    to: { know: 'You have skills in', tell: 'mention', do: 'have done', be: 'are based', work: 'work with' },
  },
} as const;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const isFilled = (profile: Profile): boolean =>
  profile.skills.length > 0 || profile.themes.length > 0 || profile.passages.length > 0 || profile.works.length > 0;

const nothingShared = (facts: Facts, voice: Voice): Bilingual => {
  if (!hasSubstance(facts.need)) {
    return {
      sv: 'Utmaningen säger ännu inte vad som behövs, så det finns inget att matcha mot.',
      en: 'The challenge does not yet say what is needed, so there is nothing to match.',
    };
  }
  if (!isFilled(facts.profile)) {
    return voice === 'about'
      ? { sv: 'Har ännu inte berättat vad de kan.', en: 'Has not yet said what they can do.' }
      : { sv: 'Ni har ännu inte berättat vad ni kan.', en: 'You have not yet said what you can do.' };
  }
  return voice === 'about'
    ? { sv: 'Har inte mycket gemensamt med utmaningen.', en: 'Has little in common with the challenge.' }
    : { sv: 'Ni har inte mycket gemensamt med utmaningen.', en: 'You have little in common with the challenge.' };
};

const clauses = (facts: Facts, voice: Voice, language: Language): string[] => {
  const { knowledge, need, profile, pair } = facts;
  const verb = verbs[language][voice];
  const found: string[] = [];
  const stated = pair.covers.filter((cover) => cover.by !== null && !cover.mention);
  const own = stated.filter(isOwn);
  const near = stated.filter((cover) => !isOwn(cover));
  const [told] = mentionCovers(pair.covers)
    .filter(isOwn)
    .sort((a, b) => Number(b.need === 'must') - Number(a.need === 'must') || b.strength - a.strength);
  if (own.length > 0) {
    const byNeed = [...own].sort((a, b) => Number(b.need === 'must') - Number(a.need === 'must'));
    found.push(
      `${verb.know} ${labelsIn(
        byNeed.map((cover) => knowledge.skills.labelOf(cover.skill)),
        language,
      )}`,
    );
  } else if (told) {
    const label = inSentence(knowledge.skills.labelOf(told.skill)[language]);
    const where = mentionWork(told.mention, profile, language);
    found.push(`${verb.tell} ${label}${where ? ` ${language === 'sv' ? 'i' : 'in'} ${where}` : ''}`);
  } else if (near.length > 0) {
    const labels = near
      .slice(0, 2)
      .map((cover) => inSentence(knowledge.skills.labelOf(cover.by ?? cover.skill)[language]));
    found.push(
      `${verb.know} ${listOf(labels, language)} (${language === 'sv' ? 'nära det som behövs' : 'close to what is needed'})`,
    );
  }
  const isNamed =
    own.length === 0 && told !== undefined && mentionWorkId(told.mention, profile) === pair.nearest?.work.id;
  if (pair.nearest && pair.nearest.value >= closeTexts.fairly && !isNamed)
    found.push(`${verb.do} ${workName(pair.nearest.work, language)}`);
  if (found.length === 0 || (found.length === 1 && own.length === 0)) {
    const shared = need.need.themes
      .filter((theme) => profile.themes.includes(theme))
      .map(knowledge.skills.themeLabelOf);
    if (shared.length > 0) found.push(`${verb.work} ${labelsIn(shared, language)}`);
  }
  if (found.length > 0 && isSamePlace(need.need, profile))
    found.push(`${verb.be} ${language === 'sv' ? 'i' : 'in'} ${profile.place?.trim()}`);
  return found;
};

const subject = { sv: 'Ni ', en: 'You ' } as const;

/** One sentence on why the pair fits: shared skills by name (or one that a reference mentions), the reference that carried the text, and the place when it is the same. */
export const sentenceOf = (facts: Facts, voice: Voice): Bilingual => {
  const make = (language: Language): string => {
    const parts = clauses(facts, voice, language);
    if (parts.length === 0) return nothingShared(facts, voice)[language];
    const joined = listOf(parts, language);
    const needsSubject = voice === 'to' && !joined.startsWith(verbs[language].to.know);
    return `${capital(needsSubject ? subject[language] + joined : joined)}.`;
  };
  return { sv: make('sv'), en: make('en') };
};

import type { Match } from '../match/match';
import type { Bilingual, Language } from '../shared/language';

/** The names of what a match refers to by key. */
export type Names = Readonly<{
  skills: ReadonlyMap<string, Bilingual>;
  themes: ReadonlyMap<string, Bilingual>;
  /** Titles of the units' challenges, by id. */
  challenges: ReadonlyMap<string, Bilingual>;
}>;
type Sides = Readonly<{ match: Match; needThemes: readonly string[]; unitThemes: readonly string[] }>;

const words = {
  sv: { works: 'arbetar med', asked: 'har efterfrågat', challenge: 'har en liknande utmaning', and: 'och' },
  en: { works: 'works with', asked: 'has asked for', challenge: 'has a similar challenge', and: 'and' },
} as const;
/** A similar challenge is named only when its words carried this many of the hundred points. */
const tellingPoints = 1;
const maxNamed = 3;

const inList = (items: readonly string[], language: Language): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${words[language].and} ${items.at(-1)}`;
const lowerFirst = (text: string): string =>
  // Abbreviations keep their capitals.
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
const quoted: Record<Language, (title: string) => string> = {
  sv: (title) => `”${title}”`,
  en: (title) => `“${title}”`,
};

/** The challenge whose words carried most points, when they carried enough to be worth naming. */
function tellingChallenge(match: Match): string | null {
  const points = new Map<string, number>();
  for (const { workId, points: carried } of match.evidence)
    if (workId !== null) points.set(workId, (points.get(workId) ?? 0) + carried);
  const [best] = [...points].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= tellingPoints ? best[0] : null;
}

/** Why a unit could be concerned by a proposal: shared themes, skills asked for, a like challenge; null when nothing is shared. */
export function unitWhy({ match, needThemes, unitThemes }: Sides, names: Names): Bilingual | null {
  const shared = needThemes.filter((theme) => unitThemes.includes(theme));
  const skills = match.coveredSkills.map(({ by }) => by);
  const challenge = tellingChallenge(match);
  const say = (language: Language): string => {
    const named = (keys: readonly string[], known: ReadonlyMap<string, Bilingual>) => [
      ...new Set(keys.flatMap((key) => known.get(key)?.[language] ?? [])),
    ];
    const themeNames = named(shared, names.themes).map(lowerFirst);
    const skillNames = named(skills, names.skills).map(lowerFirst).slice(0, maxNamed);
    const title = challenge === null ? undefined : names.challenges.get(challenge)?.[language];
    const word = words[language];
    const clauses = [
      ...(themeNames.length > 0 ? [`${word.works} ${inList(themeNames, language)}`] : []),
      ...(skillNames.length > 0 ? [`${word.asked} ${inList(skillNames, language)}`] : []),
      ...(title ? [`${word.challenge}, ${quoted[language](title)}`] : []),
    ];
    const sentence = inList(clauses, language);
    return sentence === '' ? '' : `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
  };
  const shown = { sv: say('sv'), en: say('en') };
  return shown.sv === '' || shown.en === '' ? null : shown;
}

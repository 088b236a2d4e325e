import type { ProfileIndex } from '@/domain/match/index/profile-index';
import type { CandidateFilters } from '@/domain/match/index/index-document';
import type { NeedIndex } from '@/domain/match/index/need-index';
import type { BriefMatch, Match, Need } from '@/domain/match/match';
import type { SkillMap } from '@/domain/match/skill-map';
import { proposedKinds } from '@/domain/organisation/proposed-kinds';
import type { Bilingual } from '@/domain/shared/language';
import type { Db } from '../adapters/db/client';
import { loadNeeds } from './load-needs';
import { type ChallengeCard, listChallengeCards } from './match-cards';
import type { RememberedAnswers } from './remember-answers';
import type { RememberedProfiles } from './remember-profiles';

export type SkillLabels = Readonly<Record<string, Bilingual>>;

/** One page of a ranked list: its pairs by what a list says of them, and the names of the skills that they speak of. */
export type MatchPage = Readonly<{
  /** How many the list has in all its pages. */
  total: number;
  /** How many stand before this page: what was asked for, or the last page where there are not so many. */
  offset: number;
  matches: readonly BriefMatch[];
  skillLabels: SkillLabels;
}>;
/** The same with what a list shows of each challenge: it changes with the same events as the matches. */
export type NeedPage = MatchPage & Readonly<{ cards: ReadonlyMap<string, ChallengeCard> }>;
export type PageRequest = Readonly<{ offset: number; limit: number; now: Date }>;

/** A ranked list ends here, in all its pages. */
export const maxListed = 100;

export type MatchPages = Readonly<{
  /** The best solvers for a challenge; residents are never among them. Null when there is no such challenge. */
  pageOfSolvers: (
    challengeId: string,
    page: PageRequest & Readonly<{ filters: CandidateFilters }>,
  ) => Promise<MatchPage | null>;
  /** The challenges that a solver can answer now, best first, but not those of `without`. Null when there is no such solver. */
  pageOfNeeds: (
    organisationId: string,
    page: PageRequest & Readonly<{ without: readonly string[] }>,
  ) => Promise<NeedPage | null>;
  /** The best of those challenges with all that is behind each match. */
  explainNeeds: (
    organisationId: string,
    request: Readonly<{ limit: number; now: Date; without: readonly string[] }>,
  ) => Promise<readonly Match[]>;
}>;

type Given = Readonly<{
  db: Db;
  index: ProfileIndex;
  needs: NeedIndex;
  skills: SkillMap;
  profiles: RememberedProfiles;
  answers: RememberedAnswers;
}>;

const maxRemembered = 200;

/** The same need, read again and again, as the ranker has prepared it: known by all that it says. */
function rememberNeeds(): (need: Need) => Need {
  const known = new Map<string, Need>();
  return (need) => {
    const said = JSON.stringify(need);
    const same = known.get(said) ?? need;
    known.delete(said);
    known.set(said, same);
    const [oldest] = known.keys();
    if (known.size > maxRemembered && oldest !== undefined) known.delete(oldest);
    return same;
  };
}

const offsetWithin = ({ offset, limit }: PageRequest, total: number): number =>
  offset < total ? offset : Math.max(0, Math.floor((total - 1) / limit) * limit);

/** What pages of lists ask of the indexes: all are put in order, and only those of the page are put in words. */
export function matchPages({ db, index, needs, skills, profiles, answers }: Given): MatchPages {
  const asPrepared = rememberNeeds();
  const labelsOf = (matches: readonly BriefMatch[]): SkillLabels =>
    Object.fromEntries(
      matches.flatMap(({ missingSkills }) => missingSkills.map(({ skill }) => [skill, skills.labelOf(skill)])),
    );
  // One that is not open, a draft above all, is no index's.
  const readNeed = async (id: string, now: Date) => {
    const [read] = await loadNeeds(db, { now, ids: [id] });
    return read ? asPrepared(read) : null;
  };
  const listDeadlines = () =>
    answers.answer('deadlines', () =>
      db.challenge.findMany({
        where: { status: 'open', deadlineAt: { not: null } },
        select: { id: true, deadlineAt: true },
      }),
    );
  const orderNeeds = async (
    organisationId: string,
    { without, now }: Readonly<{ without: readonly string[]; now: Date }>,
  ) => {
    const [found, deadlines] = await Promise.all([profiles.load([organisationId]), listDeadlines()]);
    const profile = found.get(organisationId);
    if (!profile) return null;
    const ready = index.readyOf(profile);
    // The clock decides, also when the job that closes them is late.
    const over = deadlines.filter(({ deadlineAt }) => deadlineAt && deadlineAt <= now).map(({ id }) => id);
    const left = [...new Set([...without, ...over])].sort();
    const question = JSON.stringify(['needs', organisationId, left]);
    const find = async () => needs.order(ready, { top: maxListed, filters: { without: new Set(left) } });
    return { ready, question, ordered: await answers.answer(question, find) };
  };
  return {
    pageOfSolvers: async (challengeId, { filters, ...page }) => {
      const need = needs.find(challengeId) ?? (await readNeed(challengeId, page.now));
      if (!need) return null;
      const kinds = filters.kinds?.length
        ? filters.kinds.filter((kind) => proposedKinds.some((one) => one === kind))
        : proposedKinds;
      if (kinds.length === 0) return { total: 0, offset: 0, matches: [], skillLabels: {} };
      const asked = { ...filters, kinds };
      // One that is not open may change without a word to the index: it is known by all that it says.
      const about = needs.find(challengeId) ? challengeId : need;
      const question = JSON.stringify(['solvers', about, asked]);
      const ordered = await answers.answer(question, async () => index.order(need, { top: maxListed, filters: asked }));
      const offset = offsetWithin(page, ordered.length);
      return answers.answer(`${question} ${offset} ${page.limit}`, async () => {
        const ids = ordered.slice(offset, offset + page.limit).map(({ profileId }) => profileId);
        // Words are shown from the profile as it stands in the database, not from what the index keeps.
        const whole = await profiles.load(ids);
        const matches = ids.flatMap((id) => {
          const profile = whole.get(id);
          return profile ? [index.brief(need, profile)] : [];
        });
        return { total: ordered.length, offset, matches, skillLabels: labelsOf(matches) };
      });
    },
    pageOfNeeds: async (organisationId, { without, ...page }) => {
      const found = await orderNeeds(organisationId, { without, now: page.now });
      if (!found) return null;
      const { ready, ordered, question } = found;
      const offset = offsetWithin(page, ordered.length);
      return answers.answer(`${question} ${offset} ${page.limit}`, async () => {
        const matches = ordered.slice(offset, offset + page.limit).map((need) => needs.brief(need, ready));
        const ids = matches.map(({ needId }) => needId);
        const cards = await listChallengeCards(db, ids);
        return { total: ordered.length, offset, matches, skillLabels: labelsOf(matches), cards };
      });
    },
    explainNeeds: async (organisationId, { limit, ...request }) => {
      const found = await orderNeeds(organisationId, request);
      return found ? found.ordered.slice(0, limit).map((need) => needs.explain(need, found.ready)) : [];
    },
  };
}

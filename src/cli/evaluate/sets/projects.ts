import { z } from 'zod';
import type { Passage } from '@/domain/match/match';
import type { RetrievalTask } from '../task';
import { plainTitle, profilesWhere, pushWork } from './group-works';

const text = z.object({ title: z.string().nullable(), abstract: z.string().nullable() });
const projectsSchema = z.array(z.object({ id: z.string(), sv: text, en: text, people: z.array(z.string()) }));

/** A project in both languages, as it is learnt from and asked with. */
export type Project = Readonly<{ id: string; sv: Passage; en: Passage; people: readonly string[] }>;

/** Reads the projects as they stand in the file. */
export const readProjects = (json: unknown): Project[] => {
  const passage = (language: 'sv' | 'en', own: z.infer<typeof text>): Passage => ({
    language,
    title: own.title ?? '',
    body: own.abstract ?? '',
  });
  return projectsSchema
    .parse(json)
    .map(({ id, sv, en, people }) => ({ id, people, sv: passage('sv', sv), en: passage('en', en) }));
};

/**
 * What is asked and what is found: the query's language, how many differently titled projects a findable person has, and
 * which of people's other projects are left out of their profiles beside the query's own. `asked title`: those whose
 * English title is the query's Swedish one. `same title`: those with the query's title in either language.
 */
export type ProjectsProtocol = Readonly<{
  name: string;
  ask: 'sv' | 'en';
  atLeast: number;
  leftOut: 'asked title' | 'same title';
}>;

/** The tasks's queries by the number of their project, so that a query's fold is that of its project. */
export type ProjectsTask = RetrievalTask & Readonly<{ projectOf: readonly number[] }>;

type Titles = Readonly<{ sv: string; en: string }>;

const leavesOut: Readonly<Record<ProjectsProtocol['leftOut'], (asked: Titles, work: Titles) => boolean>> = {
  'asked title': (asked, work) => work.en === asked.sv,
  'same title': (asked, work) => work.sv === asked.sv || work.en === asked.en,
};

/**
 * The query is a project's text; profiles are people's other projects in English; the project's own people ought to be
 * found. With `atLeast` 2 only people that a query can be asked for may be found; with 1 everyone may.
 */
export const projectsTask = (projects: readonly Project[], protocol: ProjectsProtocol): ProjectsTask => {
  const titles = projects.map(({ sv, en }): Titles => ({ sv: plainTitle(sv.title), en: plainTitle(en.title) }));
  const worksOf = new Map<string, number[]>();
  projects.forEach(({ people }, work) => {
    for (const person of new Set(people)) pushWork(worksOf, person, work);
  });
  const isLeftOut = leavesOut[protocol.leftOut];
  const usableFor = (project: number) => {
    const asked = titles[project];
    return (work: number): boolean => {
      const other = titles[work];
      return work !== project && asked !== undefined && other !== undefined && !isLeftOut(asked, other);
    };
  };
  const countTitles = (works: readonly number[], language: 'sv' | 'en'): number =>
    new Set(works.map((work) => titles[work]?.[language])).size;
  const findable = new Map(
    [...worksOf].filter(
      ([, works]) => Math.min(countTitles(works, 'sv'), countTitles(works, 'en')) >= protocol.atLeast,
    ),
  );
  const relevant = projects.map(
    ({ people }, at) => new Set(people.filter((person) => findable.get(person)?.some(usableFor(at)))),
  );
  const projectOf = projects.map((_, at) => at).filter((at) => (relevant[at]?.size ?? 0) > 0);
  return {
    name: protocol.name,
    works: projects.map(({ en }) => en),
    queries: projectOf.map((at) => projects[at]?.[protocol.ask] ?? { language: protocol.ask, title: '', body: '' }),
    projectOf,
    profilesFor: (query) => profilesWhere(findable, usableFor(projectOf[query] ?? -1)),
    relevantTo: (query) => relevant[projectOf[query] ?? -1] ?? new Set(),
  };
};

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A text with its sentences, and who wrote it: texts of one firm stay together when profiles are made of them. */
export type SourceText = Readonly<{ firm: number; year: number | null; title: string; sentences: readonly string[] }>;
export type SourceQuestion = Readonly<{ title: string; body: string }>;
export type Source = Readonly<{
  name: string;
  language: 'sv' | 'en';
  texts: readonly SourceText[];
  questions: readonly SourceQuestion[];
}>;

type Awards = { awards: { firm: number; year: number; title: string; abstract: string }[] };
type Topics = { title: string; description: string }[];
type Solvers = {
  references: { title: string; text: string; year: number }[];
  sv: { summary: string; offer: string };
}[];
type Challenges = { sv: { title: string; need: string; today: string; wishedEffect: string } }[];

const readZipped = (path: string): unknown => JSON.parse(gunzipSync(readFileSync(path)).toString());
const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?])\s+/u).filter((sentence) => sentence !== '');

const readAwards = (folder: string): Source => {
  const { awards } = readZipped(join(folder, 'sbir-awards.json.gz')) as Awards;
  const topics = readZipped(join(folder, 'sbir-topics-dev.json.gz')) as Topics;
  return {
    name: 'SBIR awards and topics',
    language: 'en',
    texts: awards.map(({ firm, year, title, abstract }) => ({ firm, year, title, sentences: sentencesOf(abstract) })),
    questions: topics.map(({ title, description }) => ({ title, body: description })),
  };
};

const readSample = (folder: string): Source => {
  const read = (prefix: string): unknown[] =>
    readdirSync(folder)
      .filter((name) => name.startsWith(prefix) && name.endsWith('.json'))
      .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown[]);
  const solvers = read('solvers-') as Solvers;
  const challenges = read('challenges-') as Challenges;
  return {
    name: 'the sample data',
    language: 'sv',
    texts: solvers.flatMap(({ references, sv }, firm) => [
      { firm, year: null, title: sv.summary, sentences: sentencesOf(sv.offer) },
      ...references.map(({ title, text, year }) => ({ firm, year, title, sentences: sentencesOf(text) })),
    ]),
    questions: challenges.map(({ sv }) => ({ title: sv.title, body: `${sv.need} ${sv.today} ${sv.wishedEffect}` })),
  };
};

/** The real texts that profiles are made of, and a warning when the large set is not there. */
export const readSource = (data: string, sample: string): Readonly<{ source: Source; warning: string | null }> => {
  if (existsSync(join(data, 'sbir-awards.json.gz')) && existsSync(join(data, 'sbir-topics-dev.json.gz')))
    return { source: readAwards(data), warning: null };
  return {
    source: readSample(sample),
    warning: `WARNING: ${data} has no sbir-awards.json.gz and sbir-topics-dev.json.gz. The profiles below are made of the few sample texts instead, so these figures say little.`,
  };
};

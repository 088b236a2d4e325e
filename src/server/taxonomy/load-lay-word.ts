import type { LayWord } from '@/domain/taxonomy/lay-word';
import type { WriteDeps } from '../define-write';
import { listRefusedThemes } from './refused-themes';

/** What an everyday word stands beside, and which of the chosen concepts may not be; `kept` are the themes that it has. */
export async function loadBeside({ db }: WriteDeps, chosen: LayWord, kept: readonly string[] = []) {
  const [others, themes, known] = await Promise.all([
    db.layWord.findMany({ select: { id: true, word: true, language: true } }),
    listRefusedThemes(db, { chosen: chosen.themes, kept }),
    db.skill.findMany({ where: { key: { in: [...chosen.skills] } }, select: { key: true } }),
  ]);
  const skills = chosen.skills.filter((key) => !known.some((skill) => skill.key === key));
  return { others, refused: { skills, themes } };
}

/** An everyday word as it stands; null when there is none with that id. */
export const loadLayWord = ({ db }: WriteDeps, { id }: Readonly<{ id: string }>) =>
  db.layWord.findUnique({
    where: { id },
    select: { id: true, word: true, language: true, skills: true, themes: true, version: true },
  });

/** What the audit log says of a word: all that the centre writes. */
export const auditedOf = ({ word, language, skills, themes }: LayWord) => ({ word, language, skills, themes });

/** What the outbox is told: the search looks words up in all of them at once. */
export const layWordsChanged = () => [{ topic: 'lay_word.changed', nounId: 'lay_words' }] as const;

import type { BriefMatch } from '@/domain/match/match';
import type { Bilingual, Language } from '@/domain/shared/language';
import { formatNumber, formatList } from '../text/format';
import { matchText } from '../text/match.text';

type Props = Readonly<{
  language: Language;
  match: Pick<BriefMatch, 'missingSkills'>;
  skillLabels: Readonly<Record<string, Bilingual>>;
}>;

const maxNamed = 3;

/** What is missing, in one line: what is required comes first. Nothing at all when nothing is missing. */
export function MissingLine({ language, match, skillLabels }: Props) {
  const text = matchText[language];
  const ordered = [...match.missingSkills].sort((a, b) => Number(b.need === 'must') - Number(a.need === 'must'));
  if (ordered.length === 0) return null;
  const named = ordered.slice(0, maxNamed).map(({ skill, need }) => {
    const label = skillLabels[skill]?.[language] ?? skill;
    return need === 'must' ? `${label} (${text.missingMust})` : label;
  });
  const more = ordered.length - named.length;
  return (
    <p className="text-muted">
      {text.lacking(formatList(language, more > 0 ? [...named, text.more(formatNumber(language, more))] : named))}
    </p>
  );
}

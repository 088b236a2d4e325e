import { Quoted } from '@/ui/kit/in-language';
import type { Match } from '@/domain/match/match';
import type { Weights } from '@/domain/match/weights';
import type { Language } from '@/domain/shared/language';
import { PartBar } from '../kit/part-bar';
import { matchText } from '../text/match.text';

type Props = Readonly<{ language: Language; match: Match; parts: Weights['parts'] }>;

/** What a score is made of: each part with its reason in words and a small bar. Parts that nobody asks for are left out. */
export function MatchParts({ language, match, parts }: Props) {
  const text = matchText[language];
  return (
    <ul className="match-parts" aria-label={text.parts}>
      {match.parts
        .filter((part) => part.of > 0)
        .map((part) => (
          <li key={part.name}>
            <PartBar
              label={parts[part.name].name[language]}
              value={part.points / part.of}
              words={text.strength(part.points / part.of)}
            />
            <p className="match-part-why">
              <Quoted language={language} sentence={part.why[language]} />
            </p>
          </li>
        ))}
    </ul>
  );
}

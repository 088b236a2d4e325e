import { Quoted } from '@/ui/kit/in-language';
import type { Match } from '@/domain/match/match';
import type { Weights } from '@/domain/match/weights';
import type { Bilingual, Language } from '@/domain/shared/language';
import { budgetWords } from '../challenge/budget-words';
import { Tag, TagList } from '../kit/tag';
import { matchText } from '../text/match.text';
import { MatchParts } from './match-parts';

type Props = Readonly<{
  language: Language;
  match: Match;
  parts: Weights['parts'];
  skillLabels: Readonly<Record<string, Bilingual>>;
  /** Where the reader can change the profile; only the solver's own members have one. */
  profileHref?: string;
}>;

const maxShown = 8;

/** Everything behind a match: its parts, what carried them, what is missing and what would raise it. */
export function MatchWhy({ language, match, parts, skillLabels, profileHref }: Props) {
  const text = matchText[language];
  const label = (skill: string) => skillLabels[skill]?.[language] ?? skill;
  // One skill may answer two needs, and one word stand in two works: it is named once.
  const named = match.evidence.filter((one) => one.kind !== 'concept');
  const words = [...new Map(named.map((one) => [one.label.sv.toLowerCase(), one])).values()].slice(0, maxShown);
  const mentions = match.evidence.filter((one) => one.kind === 'concept');
  const budget = budgetWords(language, match.facts);
  return (
    <div className="match-why">
      <MatchParts language={language} match={match} parts={parts} />
      <h3>{text.factsTitle}</h3>
      <p>
        {budget ? text.budget(budget) : text.budgetNotSet}. <span className="text-muted">{text.factsNote}</span>
      </p>
      {match.whyNot ? (
        <>
          <h3>{text.low}</h3>
          <p>{match.whyNot[language]}</p>
        </>
      ) : null}
      {words.length > 0 ? (
        <>
          <h3>{text.evidence}</h3>
          <TagList>
            {words.map((one) => (
              <Tag key={one.label.sv}>
                {one.label[language]}
                {one.kind === 'skill' ? null : (
                  <span className="text-muted">
                    {' '}
                    {one.workId === null ? text.fromPresentation : text.fromReference}
                  </span>
                )}
              </Tag>
            ))}
          </TagList>
        </>
      ) : null}
      {mentions.length > 0 ? (
        <>
          <h3>{profileHref ? text.mentioned : text.mentionedTheirs}</h3>
          <ul>
            {mentions.slice(0, maxShown).map((one) => (
              <li key={one.label.sv}>
                {one.label[language]}: <Quoted language={language} sentence={one.passage?.[language] ?? ''} />
              </li>
            ))}
          </ul>
          <p className="text-muted">{text.mentionedNote}</p>
        </>
      ) : null}
      {match.missingSkills.length > 0 ? (
        <>
          <h3>{text.missing}</h3>
          <ul>
            {match.missingSkills.map(({ skill, need }) => (
              <li key={skill}>
                {label(skill)}{' '}
                <span className="text-muted">({need === 'must' ? text.missingMust : text.missingGood})</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {match.wouldRaise.length > 0 && profileHref ? (
        <>
          <h3>{text.raise}</h3>
          <ul>
            {match.wouldRaise.slice(0, 5).map((one) => (
              <li key={`${one.kind}-${one.label.sv}`}>
                <Quoted language={language} sentence={one.label[language]} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <ul className="match-links">
        {match.wouldRaise.length > 0 && profileHref ? (
          <li>
            <a href={profileHref}>{text.raiseLink}</a>
          </li>
        ) : null}
        <li>
          <a href={`/${language}/matching`}>{text.weights(match.weightsVersion)}</a>
        </li>
      </ul>
    </div>
  );
}

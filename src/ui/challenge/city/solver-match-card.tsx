import type { ReactNode } from 'react';
import type { Weights } from '@/domain/match/weights';
import type { Bilingual, Language } from '@/domain/shared/language';
import type { SolverMatch } from '@/server/match/match.queries';
import { Card } from '@/ui/kit/card';
import { MatchWhy } from '@/ui/match/match-why';
import { challengeCityText } from '@/ui/text/challenge-city.text';
import { formatDate, formatNumber } from '@/ui/text/format';

type Props = Readonly<{
  language: Language;
  item: SolverMatch;
  parts: Weights['parts'];
  skillLabels: Readonly<Record<string, Bilingual>>;
  /** The form that invites; absent when the challenge cannot be answered. */
  /** Shows its reasons at once. */
  open?: boolean;
  children?: ReactNode;
}>;

/** A solver in the list for a challenge: why it fits, what is missing, and the invitation. */
export function SolverMatchCard({ language, item, parts, skillLabels, open = false, children }: Props) {
  const text = challengeCityText[language];
  const { match, organisation, invitedAt } = item;
  const { kind, place, references } = organisation;
  const facts = [
    text.kind[kind as keyof typeof text.kind],
    place,
    references > 0 ? text.references(references, formatNumber(language, references)) : null,
  ];
  return (
    <Card level={2} title={organisation.name} over={facts.filter(Boolean).join(' · ')}>
      <p className="match-sentence">{match.sentence[language]}</p>
      <MatchWhy {...{ language, match, parts, skillLabels, open }} />
      <p>
        <a href={`/${language}/solvers/${organisation.slug}`}>
          {text.canSee}
          <span className="visually-hidden">: {organisation.name}</span>
        </a>
      </p>
      {invitedAt ? <p className="text-muted">{text.invited(formatDate(language, invitedAt))}</p> : children}
    </Card>
  );
}

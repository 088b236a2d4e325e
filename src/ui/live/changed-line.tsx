'use client';
import { useEffect, useState } from 'react';
import { watchChallenges } from './watch-challenges';

type Props = Readonly<{
  /** The version of everything public when the page was made. */
  since: string;
  challengeId?: string;
  text: Readonly<{ changed: string; showNew: string }>;
}>;

/** Says that what one reads has changed meanwhile, and leads to the new one. Nothing on the page moves by itself. */
export function ChangedLine({ since, challengeId, text }: Props) {
  const [changedAt, setChangedAt] = useState<string | null>(null);
  useEffect(() => watchChallenges({ since, challengeId, onChange: setChangedAt }), [since, challengeId]);
  const isOld = changedAt !== null && changedAt !== since;
  return (
    <output className="changed-line">
      {isOld ? (
        <span>
          {text.changed} <a href={`${window.location.pathname}${window.location.search}`}>{text.showNew}</a>
        </span>
      ) : null}
    </output>
  );
}

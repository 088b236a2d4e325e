type Props = Readonly<{
  label: string;
  /** 0–1, or null when nothing is known: then the words say so and there is no bar. */
  value: number | null;
  /** What the bar means: "8 av 10 kompetenser". The words carry it, never a percentage. */
  words: string;
}>;

/** One part of a match: its name, what it says in words, and a small bar. */
export const PartBar = ({ label, value, words }: Props) => (
  <div className="part-bar">
    <span className="part-bar-label">{label}</span>
    <span className="part-bar-words">{words}</span>
    {value === null ? null : (
      <span className="part-bar-track" aria-hidden="true">
        <span style={{ width: `${Math.round(Math.min(1, Math.max(0, value)) * 100)}%` }} />
      </span>
    )}
  </div>
);

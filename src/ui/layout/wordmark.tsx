type Props = Readonly<{ href: string; label: string; city: string }>;

/** Two circles that share a part: what the name means. */
export const Wordmark = ({ href, label, city }: Props) => (
  <a className="wordmark" href={href} aria-label={`${label} (${city})`}>
    <svg viewBox="0 0 44 28" aria-hidden="true" focusable="false">
      <circle cx="14" cy="14" r="13" fill="var(--primary)" />
      <circle cx="30" cy="14" r="13" fill="var(--accent)" />
      <path d="M22 3.75a13 13 0 0 1 0 20.5 13 13 0 0 1 0-20.5" fill="var(--primary-hover)" />
    </svg>
    <span>
      <span className="wordmark-name">Samspel</span>
      <span className="wordmark-city">{city}</span>
    </span>
  </a>
);

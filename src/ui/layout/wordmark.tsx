type Props = Readonly<{ href: string; label: string; city: string }>;

/** Two halves that meet: what the name means. Its label begins with the words that one sees, for those who speak to their machine. */
export const Wordmark = ({ href, label, city }: Props) => (
  <a className="wordmark" href={href} aria-label={`Samspel ${city}, ${label}`}>
    <svg viewBox="0 0 28 32" aria-hidden="true" focusable="false">
      <path d="M14 0a10.5 10.5 0 0 0 0 21z" fill="var(--primary)" />
      <path d="M14 11a10.5 10.5 0 0 1 0 21z" fill="var(--accent)" />
    </svg>
    <span>
      <span className="wordmark-name">Samspel</span> <span className="wordmark-city">{city}</span>
    </span>
  </a>
);

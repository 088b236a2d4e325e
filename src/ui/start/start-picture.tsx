/** Halves that meet, as in the wordmark: red for the city, orange for the solvers. Decoration only. */
export const StartPicture = () => (
  <svg className="start-picture" viewBox="0 0 480 480" preserveAspectRatio="xMinYMid slice" aria-hidden="true">
    <g fill="var(--primary)">
      <path d="M120 0a80 80 0 0 0 0 160z" />
      <path d="M280 240a80 80 0 0 0 0 160z" />
      <path d="M440 0a80 80 0 0 0 0 160z" />
      <path d="M120 320a80 80 0 0 0 0 160z" />
    </g>
    <g fill="var(--accent)">
      <path d="M120 80a80 80 0 0 1 0 160z" />
      <path d="M280 320a80 80 0 0 1 0 160z" />
      <path d="M440 80a80 80 0 0 1 0 160z" />
    </g>
    <g fill="var(--primary-hover)">
      <path d="M280 0a80 80 0 0 0 0 160z" />
      <path d="M440 320a80 80 0 0 0 0 160z" />
    </g>
    <g fill="var(--surface)">
      <path d="M280 80a80 80 0 0 1 0 160z" />
      <path d="M440 240a80 80 0 0 1 0 160z" />
      <path d="M120 240a80 80 0 0 1 0 160z" />
    </g>
  </svg>
);

export type TextSection = Readonly<{ title: string; paragraphs?: readonly string[]; points?: readonly string[] }>;

/** Headings with paragraphs and points, for inside a Prose. */
export const TextSections = ({ sections }: Readonly<{ sections: readonly TextSection[] }>) =>
  sections.map(({ title, paragraphs = [], points = [] }) => (
    <section key={title}>
      <h2>{title}</h2>
      {paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {points.length ? (
        <ul>
          {points.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      ) : null}
    </section>
  ));

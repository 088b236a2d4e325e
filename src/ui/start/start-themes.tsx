import type { Language } from '@/domain/shared/language';
import { startText } from '@/ui/text/start.text';

export type StartTheme = Readonly<{ key: string; name: string; text: string }>;

/** The city's themes, each a way into the list. */
export function StartThemes({ language, themes }: Readonly<{ language: Language; themes: readonly StartTheme[] }>) {
  if (themes.length === 0) return null;
  return (
    <section aria-labelledby="themes" className="start-section">
      <h2 id="themes">{startText[language].themes}</h2>
      <ul className="theme-tiles">
        {themes.map(({ key, name, text }) => (
          <li key={key} className="theme-tile">
            <h3>
              <a href={`/${language}/challenges/search?theme=${encodeURIComponent(key)}`}>{name}</a>
            </h3>
            {text ? <p>{text}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

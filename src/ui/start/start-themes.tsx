import type { Bilingual, Language } from '@/domain/shared/language';
import { startText } from '@/ui/text/start.text';

type Theme = Readonly<{ key: string; label: Bilingual; text: Bilingual }>;

/** The city's themes, each a way into the list. */
export function StartThemes({ language, themes }: Readonly<{ language: Language; themes: readonly Theme[] }>) {
  if (themes.length === 0) return null;
  return (
    <section aria-labelledby="themes" className="start-section">
      <h2 id="themes">{startText[language].themes}</h2>
      <ul className="theme-tiles">
        {themes.map(({ key, label, text }) => (
          <li key={key} className="theme-tile">
            <h3>
              <a href={`/${language}/challenges/search?theme=${encodeURIComponent(key)}`}>{label[language]}</a>
            </h3>
            {text[language] ? <p>{text[language]}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

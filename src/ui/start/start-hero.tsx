import type { Language } from '@/domain/shared/language';
import { startText } from '@/ui/text/start.text';
import { Button } from '../kit/button';
import { Icon } from '../kit/icon';

/** What this is, and a search box that needs no script. */
export function StartHero({ language, city }: Readonly<{ language: Language; city: string }>) {
  const text = startText[language];
  return (
    <div className="start-hero">
      <div className="start-hero-inner">
        <h1>{text.title}</h1>
        <p className="lead">{text.lead(city)}</p>
        <search>
          <form action={`/${language}/challenges/search`} method="get" className="search-box">
            <label htmlFor="q">{text.searchLabel}</label>
            <div className="search-row">
              <input className="control" type="search" id="q" name="q" maxLength={200} aria-describedby="q-hint" />
              <Button type="submit">
                <Icon name="search" />
                {text.search}
              </Button>
            </div>
            <p id="q-hint" className="field-hint">
              {text.searchHint}
            </p>
          </form>
        </search>
      </div>
      <svg className="start-picture" viewBox="0 0 420 300" aria-hidden="true" focusable="false">
        <circle cx="150" cy="170" r="120" fill="var(--primary)" />
        <circle cx="280" cy="150" r="110" fill="var(--accent)" />
        <path d="M209.3 65.7A120 120 0 0 1 237.9 251.6 110 110 0 0 1 209.3 65.7" fill="var(--primary-hover)" />
      </svg>
    </div>
  );
}

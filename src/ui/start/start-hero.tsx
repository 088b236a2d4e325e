import type { Language } from '@/domain/shared/language';
import { startText } from '@/ui/text/start.text';
import { Button } from '../kit/button';
import { Icon } from '../kit/icon';
import { StartPicture } from './start-picture';

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
      <StartPicture />
    </div>
  );
}

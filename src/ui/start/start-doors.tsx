import type { Language } from '@/domain/shared/language';
import { startText } from '@/ui/text/start.text';
import { Icon } from '../kit/icon';

/** The three things one comes to do. */
export function StartDoors({ language }: Readonly<{ language: Language }>) {
  const text = startText[language];
  const doors = [
    { href: `/${language}/challenges`, ...text.find },
    { href: `/${language}/city/challenges/new`, ...text.post },
    { href: `/${language}/proposals/new`, ...text.propose },
  ];
  return (
    <section aria-labelledby="doors">
      <h2 id="doors" className="visually-hidden">
        {text.doors}
      </h2>
      <ul className="doors">
        {doors.map(({ href, title, who, text: what }) => (
          <li key={href} className="door">
            <h3>
              <a href={href}>
                {title} <Icon name="arrow" />
              </a>
            </h3>
            <p>{what}</p>
            <p className="door-who">{who}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

import type { Language } from '@/domain/shared/language';
import { matchText } from '../text/match.text';

type Props = Readonly<{ language: Language; href: string; about: string }>;

/** Leads to the page of one match, with everything behind it. `about` is said to who hears only the link's name. */
export const MatchWhyLink = ({ language, href, about }: Props) => (
  <a href={href}>
    {matchText[language].why}
    <span className="visually-hidden">: {about}</span>
  </a>
);

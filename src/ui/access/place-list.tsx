import type { Language } from '@/domain/shared/language';
import { Card, CardList } from '@/ui/kit/card';
import { myText } from '@/ui/text/my.text';
import type { PersonalPlace } from './personal-links';

type Props = Readonly<{ language: Language; places: readonly PersonalPlace[] }>;

/** The ways on from the overview, each with what is there. */
export function PlaceList({ language, places }: Props) {
  const text = myText[language];
  const hints: Readonly<Partial<Record<string, string>>> = text.hints;
  return (
    <CardList columns={3} label={text.more}>
      {places
        .filter(({ place }) => place !== 'my')
        .map(({ place, href, label }) => (
          <Card key={place} title={label} href={href}>
            <p>{hints[place]}</p>
          </Card>
        ))}
    </CardList>
  );
}

import type { OrganisationKind } from '@/domain/access/actor';
import { isUnit } from '@/domain/access/roles';
import type { Bilingual, Language } from '@/domain/shared/language';
import { startText } from '@/ui/text/start.text';
import { Button } from '../kit/button';
import { Disclosure } from '../kit/disclosure';

export type DemoPerson = Readonly<{
  id: string;
  name: string;
  about: Bilingual | null;
  centreRoles: readonly string[];
  organisations: readonly Readonly<{ name: string; kind: OrganisationKind }>[];
}>;
type Props = Readonly<{ language: Language; people: readonly DemoPerson[] }>;

const shownAtFirst = 3;
type Group = 'unit' | 'solver' | 'centre';

function groupOf({ centreRoles, organisations }: DemoPerson): Group {
  if (centreRoles.length > 0) return 'centre';
  return organisations.some(({ kind }) => isUnit(kind)) ? 'unit' : 'solver';
}

const kindOrder = ['company', 'academia', 'association', 'coordinator', 'registrar', 'adviser'];

/** One person of each kind first, so that the few that are seen at once differ. */
function mixed(people: readonly DemoPerson[]): readonly DemoPerson[] {
  const kindOf = (person: DemoPerson) => person.centreRoles[0] ?? person.organisations[0]?.kind ?? '';
  const place = (person: DemoPerson) =>
    (kindOrder.indexOf(kindOf(person)) + kindOrder.length + 1) % (kindOrder.length + 1);
  const sorted = people.toSorted((one, other) => place(one) - place(other));
  const first = sorted.filter((person, at) => sorted.findIndex((other) => kindOf(other) === kindOf(person)) === at);
  return [...first, ...sorted.filter((person) => !first.includes(person))];
}

function PeopleList({ language, people }: Props) {
  return (
    <ul>
      {people.map(({ id, name, about }) => (
        <li key={id}>
          <Button type="submit" look="secondary" name="person" value={id} aria-describedby={`about-${id}`}>
            {name}
          </Button>
          <p id={`about-${id}`}>{about?.[language]}</p>
        </li>
      ))}
    </ul>
  );
}

/** Only in the demo: one click signs in as one of its people. */
export function DemoPeople({ language, people }: Props) {
  const text = startText[language];
  return (
    <section aria-labelledby="try" className="start-section demo-people">
      <h2 id="try">{text.tryTitle}</h2>
      <p>{text.tryText}</p>
      <form action="/api/demo/sign-in" method="post">
        <input type="hidden" name="language" value={language} />
        {(['unit', 'solver', 'centre'] as const).map((group) => {
          // They come by their import names; backwards an author stands before an approver, a founder before a colleague.
          const those = people.filter((person) => groupOf(person) === group).toReversed();
          const ordered = group === 'unit' ? those : mixed(those);
          return (
            <div key={group}>
              <h3>{text.tryGroups[group]}</h3>
              <PeopleList language={language} people={ordered.slice(0, shownAtFirst)} />
              {ordered.length > shownAtFirst ? (
                <Disclosure summary={text.tryMore(ordered.length - shownAtFirst)}>
                  <PeopleList language={language} people={ordered.slice(shownAtFirst)} />
                </Disclosure>
              ) : null}
            </div>
          );
        })}
      </form>
    </section>
  );
}

import type { Language } from '@/domain/shared/language';
import type { OrganisationForEdit } from '@/server/organisation/organisation.queries';
import { ButtonLink } from '../kit/button';
import { EmptyState } from '../kit/empty-state';
import { SubmitButton } from '../kit/form/submit-button';
import { organisationFormText } from '../text/organisation-form.text';

type Props = Readonly<{
  language: Language;
  organisation: Pick<OrganisationForEdit, 'references' | 'version'>;
  href: (referenceId: string) => string;
  move: (form: FormData) => Promise<void>;
}>;

/** The references in the order they are shown, each to be moved or changed. */
export function ReferenceList({ language, organisation, href, move }: Props) {
  const text = organisationFormText[language].references;
  const { references, version } = organisation;
  if (references.length === 0)
    return (
      <EmptyState title={text.none}>
        <p>{text.noneText}</p>
      </EmptyState>
    );
  return (
    <ol className="work-list" aria-label={text.list}>
      {references.map(({ id, title, year, language: written }, at) => (
        <li key={id}>
          <div className="work-words">
            <span lang={written === language ? undefined : written}>{title}</span>
            {year === null ? null : <span className="solver-year"> {year}</span>}
          </div>
          <div className="work-actions">
            <form action={move}>
              <input type="hidden" name="referenceId" value={id} />
              <input type="hidden" name="version" value={version} />
              {at === 0 ? null : (
                <SubmitButton look="quiet" small name="step" value="up" aria-label={text.up + text.of(title)}>
                  {text.up}
                </SubmitButton>
              )}
              {at === references.length - 1 ? null : (
                <SubmitButton look="quiet" small name="step" value="down" aria-label={text.down + text.of(title)}>
                  {text.down}
                </SubmitButton>
              )}
            </form>
            <ButtonLink look="secondary" small href={href(id)} aria-label={text.edit + text.of(title)}>
              {text.edit}
            </ButtonLink>
          </div>
        </li>
      ))}
    </ol>
  );
}

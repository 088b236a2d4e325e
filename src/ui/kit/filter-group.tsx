import type { ReactNode } from 'react';
import type { Language } from '@/domain/shared/language';
import { formatNumber } from '@/ui/text/format';
import { kitText } from '@/ui/text/kit.text';
import { Button } from './button';
import { Disclosure } from './disclosure';

export type FilterOption = Readonly<{ value: string; label: string; count?: number; checked?: boolean; lang?: string }>;
type GroupProps = Readonly<{
  language: Language;
  legend: string;
  name: string;
  options: readonly FilterOption[];
  /** One of them rather than any. */
  single?: boolean;
  open?: boolean;
}>;

/** One facet of a list: boxes in a fold, open when something in it is chosen. */
export function FilterGroup({ language, legend, name, options, single = false, open = false }: GroupProps) {
  const chosen = options.filter((option) => option.checked).length;
  if (options.length === 0) return null;
  return (
    <details className="filter-group" open={open || chosen > 0}>
      <summary>
        <span>{legend}</span>
        {chosen > 0 ? <span className="filter-chosen">{kitText[language].chosen(chosen)}</span> : null}
      </summary>
      <fieldset>
        <legend className="visually-hidden">{legend}</legend>
        {options.map((option) => {
          const id = `filter-${name}-${option.value}`;
          return (
            <div className="choice" key={option.value}>
              <input
                type={single ? 'radio' : 'checkbox'}
                id={id}
                name={name}
                value={option.value}
                defaultChecked={option.checked}
              />
              <label htmlFor={id}>
                <span lang={option.lang}>{option.label}</span>
                {option.count === undefined ? null : (
                  <span className="filter-count"> ({formatNumber(language, option.count)})</span>
                )}
              </label>
            </div>
          );
        })}
      </fieldset>
    </details>
  );
}

type FiltersProps = Readonly<{
  language: Language;
  /** The list's address without its query. */
  action: string;
  /** How many filters are on. On a small screen they are folded, so that the list comes first. */
  active: number;
  children: ReactNode;
}>;

/** All facets of a list as a form whose answer is an address. Without JavaScript it is the same form. */
export function Filters({ language, action, active, children }: FiltersProps) {
  const text = kitText[language];
  return (
    <search className="filters">
      <form action={action} method="get">
        <Disclosure summary={active > 0 ? `${text.filters} (${text.chosen(active)})` : text.filters}>
          {children}
          <div className="form-actions">
            <Button type="submit" look="secondary">
              {text.showHits}
            </Button>
            {active > 0 ? <a href={action}>{text.clearFilters}</a> : null}
          </div>
        </Disclosure>
      </form>
    </search>
  );
}

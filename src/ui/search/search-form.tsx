import type { ComponentProps } from 'react';
import { Button } from '../kit/button';
import { Icon } from '../kit/icon';

export type SearchFormProps = Readonly<{
  action: string;
  label: string;
  hint: string;
  button: string;
  onSubmit?: ComponentProps<'form'>['onSubmit'];
  input?: Pick<ComponentProps<'input'>, 'value' | 'onChange'>;
}>;

/** The form itself, as the server sends it. */
export function SearchForm({ action, label, hint, button, onSubmit, input }: SearchFormProps) {
  return (
    <search>
      <form action={action} method="get" className="list-search" onSubmit={onSubmit}>
        <label htmlFor="list-search">{label}</label>
        <div className="list-search-row">
          <input
            id="list-search"
            className="control"
            type="search"
            name="q"
            maxLength={500}
            autoComplete="off"
            aria-describedby="list-search-hint"
            {...input}
          />
          <Button type="submit">
            <Icon name="search" /> {button}
          </Button>
        </div>
        <p className="field-hint" id="list-search-hint">
          {hint}
        </p>
      </form>
    </search>
  );
}

import type { ComponentProps } from 'react';
import { classNames } from './class-names';

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger';
type Look = Readonly<{ look?: ButtonLook; small?: boolean }>;

const classes = ({ look = 'primary', small }: Look) => classNames('button', `button-${look}`, small && 'button-small');

/** A button; `type` is "button" unless told. One primary button a page. */
export const Button = ({ look = 'primary', small = false, className, ...rest }: ComponentProps<'button'> & Look) => (
  <button type="button" {...rest} className={classNames(classes({ look, small }), className)} />
);

/** A link that looks like a button: it leads somewhere and changes nothing. */
export const ButtonLink = ({ look = 'primary', small = false, className, ...rest }: ComponentProps<'a'> & Look) => (
  <a {...rest} className={classNames(classes({ look, small }), className)}>
    {rest.children}
  </a>
);

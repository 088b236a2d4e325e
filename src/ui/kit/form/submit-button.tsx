'use client';
import { type ComponentProps, useContext } from 'react';
import { useFormStatus } from 'react-dom';
import { Button } from '../button';
import { FormContext } from './form-context';

/** Sends its form. While the answer is awaited it says so and a second press does nothing. */
export function SubmitButton({ onClick, ...props }: ComponentProps<typeof Button>) {
  const inForm = useContext(FormContext);
  const status = useFormStatus();
  const pending = (inForm?.pending ?? false) || status.pending;
  return (
    <Button
      {...props}
      type="submit"
      aria-disabled={pending || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault();
        else onClick?.(event);
      }}
    />
  );
}

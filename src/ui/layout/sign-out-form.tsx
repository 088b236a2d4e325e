'use client';
import { Button } from '../kit/button';
import { clearAllBackups } from '../kit/form/form-backup';

type Props = Readonly<{ action: () => Promise<void>; label: string }>;

/** Signs out, and leaves nothing typed behind in this browser. */
export const SignOutForm = ({ action, label }: Props) => (
  <form action={action} onSubmit={clearAllBackups}>
    <Button type="submit" look="quiet">
      {label}
    </Button>
  </form>
);

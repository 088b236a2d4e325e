'use client';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { type FormState, type FormValues, valuesOf } from '../form-state';
import { renderedValues } from './rendered-values';
import { type Backup, clearBackup, findBackup, isSame, saveBackup } from './form-backup';

type Options = Readonly<{ key: string; form: RefObject<HTMLFormElement | null>; state: FormState }>;
type Found = Readonly<{ kind: 'restored' | 'found'; backup: Backup }>;

/** Boxes that were ticked and are so no longer have no line in what was typed; they are emptied by name. */
const over = (base: FormValues, typed: FormValues): FormValues => ({
  ...Object.fromEntries(Object.keys(base).map((name) => [name, ''])),
  ...typed,
});

/** Keeps what is typed in this browser until the server has it, and brings it back after a crash or an expired session. */
export function useBackup({ key, form, state }: Options) {
  const [found, setFound] = useState<Found | null>(null);
  const [shown, setShown] = useState<{ generation: number; values: FormValues | null }>({
    generation: 0,
    values: null,
  });
  const dirty = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const version = useRef<number | null>(state.version ?? null);

  const write = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    if (!form.current) return;
    const values = valuesOf(new FormData(form.current));
    saveBackup(key, { at: new Date().toISOString(), version: version.current, values });
  }, [key, form]);
  const show = (values: FormValues | null) => setShown(({ generation }) => ({ generation: generation + 1, values }));

  useEffect(() => {
    const backup = findBackup(key, new Date());
    const saved = form.current ? renderedValues(form.current) : {};
    const onPage = form.current ? valuesOf(new FormData(form.current)) : {};
    // Only the browser knows its storage, so this state cannot be there when the server renders.
    if (backup && isSame(backup.values, saved)) clearBackup(key);
    else if (!backup && !isSame(onPage, saved)) {
      // Typed before the scripts ran, or put back by the browser alone: from here on it is kept as if typed now.
      dirty.current = true;
      write();
    } else if (backup && backup.version === version.current) {
      // oxlint-disable-next-line react/set-state-in-effect
      setFound({ kind: 'restored', backup });
      show(over({ ...saved, ...onPage }, backup.values));
      dirty.current = true;
    } else if (backup) {
      // oxlint-disable-next-line react/set-state-in-effect
      setFound({ kind: 'found', backup });
    }
    const leave = (event: BeforeUnloadEvent) => {
      if (timer.current) write();
      if (dirty.current) event.preventDefault();
    };
    // On phones pages are put away without being unloaded.
    const putAway = () => {
      if (timer.current) write();
    };
    window.addEventListener('beforeunload', leave);
    window.addEventListener('pagehide', putAway);
    return () => {
      window.removeEventListener('beforeunload', leave);
      window.removeEventListener('pagehide', putAway);
    };
  }, [key, form, write]);

  return {
    found,
    shown,
    /** The saved version that what is typed builds on; told after each save. */
    builtOn: (saved?: number) => {
      version.current = saved ?? version.current;
      return version.current;
    },
    changed: () => {
      dirty.current = true;
      timer.current ??= setTimeout(write, 400);
    },
    /** The server has answered with other values than were typed; they are shown. */
    replace: (values: FormValues) => show(values),
    /** The server has it all. */
    stored: () => {
      dirty.current = false;
      clearTimeout(timer.current);
      timer.current = undefined;
      clearBackup(key);
      setFound(null);
    },
    use: () => {
      if (found && form.current) show(over(valuesOf(new FormData(form.current)), found.backup.values));
      dirty.current = true;
      setFound(found && { ...found, kind: 'restored' });
    },
    drop: () => {
      clearBackup(key);
      dirty.current = false;
      if (found?.kind === 'restored') show(null);
      setFound(null);
    },
  };
}

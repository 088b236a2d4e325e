'use client';
import { useEffect, useRef, useState } from 'react';
import type { FormAction, FormState } from '../form-state';
import { linkFollowed } from './link-followed';

export type SaveState = Readonly<{ at: 'idle' | 'saving' | 'saved' | 'failed'; savedAt?: string; sentence?: string }>;
type Options = Readonly<{
  save: FormAction | undefined;
  /** The form as it stands now, or null when it is gone. */
  read: () => FormData | null;
  /** The saved state; the next save is compared with its version. */
  saved: (state: FormState, changedSince: boolean) => void;
  refused: (state: FormState) => void;
  before: FormState;
}>;

const waitMs = 1200;
/** Nobody waits longer than this for a save before a link that was pressed is followed. */
const maxLeaveMs = 3000;

/** Saves a while after the last keystroke, one save at a time. */
export function useAutosave({ save, read, saved, refused, before }: Options) {
  const [state, setState] = useState<SaveState>({ at: 'idle' });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<Promise<void> | null>(null);
  const changed = useRef(false);

  const run = async (): Promise<void> => {
    const form = read();
    if (!save || !form) return;
    changed.current = false;
    setState((was) => ({ ...was, at: 'saving' }));
    try {
      const answer = await save(before, form);
      if (answer.status === 'ok') {
        setState({ at: 'saved', savedAt: answer.savedAt ?? new Date().toISOString() });
        saved(answer, changed.current);
      } else {
        const sentence = answer.refusals[0]?.sentence;
        setState({ at: 'failed', ...(sentence ? { sentence } : {}) });
        refused(answer);
      }
    } catch {
      setState({ at: 'failed' });
    }
  };

  const start = () => {
    running.current ??= run().finally(() => {
      running.current = null;
      if (changed.current) schedule();
    });
  };

  const schedule = () => {
    if (!save) return;
    changed.current = true;
    clearTimeout(timer.current);
    timer.current = setTimeout(start, waitMs);
  };

  /** Before the form is sent: no save is waiting or under way any more. */
  const settle = async () => {
    clearTimeout(timer.current);
    changed.current = false;
    await running.current;
  };

  /** Saves at once what waits to be saved, after the save that is under way. */
  const flush = async () => {
    clearTimeout(timer.current);
    await running.current;
    clearTimeout(timer.current);
    if (changed.current) start();
    await running.current;
  };

  useEffect(() => () => clearTimeout(timer.current), []);
  // A link pressed before the save has begun waits for it. When it fails, the copy in the browser is still there.
  useEffect(() => {
    const leave = (event: MouseEvent) => {
      const href = changed.current || running.current ? linkFollowed(event) : null;
      if (href === null) return;
      event.preventDefault();
      const patience = new Promise<void>((resolve) => setTimeout(resolve, maxLeaveMs));
      void Promise.race([flush(), patience]).then(() => window.location.assign(href));
    };
    document.addEventListener('click', leave, true);
    return () => document.removeEventListener('click', leave, true);
  });
  return { state, schedule, settle };
}

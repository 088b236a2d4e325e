'use client';
import { useEffect, useRef, useState } from 'react';
import type { FormAction, FormState } from '../form-state';

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

  useEffect(() => () => clearTimeout(timer.current), []);
  return { state, schedule, settle };
}

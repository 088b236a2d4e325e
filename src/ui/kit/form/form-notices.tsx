'use client';
import type { Language } from '@/domain/shared/language';
import { formatMoment, formatTime } from '@/ui/text/format';
import { kitText } from '@/ui/text/kit.text';
import { Button } from '../button';
import { Notice } from '../notice';
import type { Backup } from './form-backup';
import type { SaveState } from './use-autosave';

type BackupProps = Readonly<{
  language: Language;
  kind: 'restored' | 'found';
  backup: Backup;
  use: () => void;
  drop: () => void;
}>;

/** Says that unsaved text was brought back, or that there is some, and lets the writer choose. */
export function BackupNotice({ language, kind, backup, use, drop }: BackupProps) {
  const text = kitText[language];
  const when = formatMoment(language, new Date(backup.at));
  const restored = kind === 'restored';
  return (
    <Notice kind="warning" live="polite" title={restored ? text.restoredTitle : text.foundTitle}>
      <p>{restored ? text.restoredText(when) : text.foundText(when)}</p>
      <div className="form-actions">
        {restored ? null : (
          <Button look="secondary" small onClick={use}>
            {text.foundUse}
          </Button>
        )}
        <Button look="secondary" small onClick={drop}>
          {restored ? text.restoredUndo : text.foundDrop}
        </Button>
      </div>
    </Notice>
  );
}

/** "Sparat 14:05": read aloud when the minute changes or a save fails, not at each keystroke. */
export function SaveLine({ language, state }: Readonly<{ language: Language; state: SaveState }>) {
  const text = kitText[language];
  const saved = state.savedAt ? text.saved(formatTime(language, new Date(state.savedAt))) : '';
  if (state.at === 'failed')
    return (
      <output className="save-state save-state-failed">
        {text.notSaved} {state.sentence}
      </output>
    );
  return (
    <p className="save-state">
      <output className={state.at === 'saving' ? 'visually-hidden' : undefined}>{saved}</output>
      {state.at === 'saving' ? <span aria-hidden="true">{text.saving}</span> : null}
    </p>
  );
}

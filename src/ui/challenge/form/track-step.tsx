import { trackRules, tracks } from '@/domain/challenge/tracks';
import type { Language } from '@/domain/shared/language';
import { RadioField } from '@/ui/kit/form/form-fields';
import { challengeValueText } from '@/ui/text/challenge-field.text';
import { challengeTrackText } from '@/ui/text/challenge-track.text';

/** The choice of track, each explained: what it leads to, and what is secret. */
export function TrackStep({ language }: Readonly<{ language: Language }>) {
  const text = challengeTrackText[language];
  return (
    <RadioField
      name="track"
      label={challengeValueText[language].track.label}
      options={tracks.map((track) => ({
        value: track,
        label: text.tracks[track].name,
        hint: `${text.tracks[track].short} ${text.secrecy[trackRules[track].secrecy].secret}`,
      }))}
    />
  );
}

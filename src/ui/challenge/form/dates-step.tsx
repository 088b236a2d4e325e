import type { Track } from '@/domain/challenge/tracks';
import type { Language } from '@/domain/shared/language';
import { TextField } from '@/ui/kit/form/form-fields';
import { challengeFormText } from '@/ui/text/challenge-form.text';

/** When, whom to ask, and on the procurement track where it is advertised. */
export function DatesStep({ language, track }: Readonly<{ language: Language; track: Track }>) {
  const text = challengeFormText[language];
  return (
    <>
      <TextField name="deadlineOn" type="date" label={text.deadline} hint={text.deadlineHint} />
      <TextField name="startOn" type="date" label={text.startsOn} hint={text.startHint} />
      <TextField name="contactName" label={text.contactName} autoComplete="name" maxLength={120} />
      <TextField name="contactEmail" type="email" label={text.contactEmail} autoComplete="email" maxLength={200} />
      {track === 'procurement' ? (
        <>
          <TextField name="procurementNumber" label={text.procurementNumber} maxLength={120} />
          <TextField
            name="procurementUrl"
            type="url"
            label={text.procurementUrl}
            hint={text.procurementUrlHint}
            maxLength={500}
          />
        </>
      ) : null}
    </>
  );
}

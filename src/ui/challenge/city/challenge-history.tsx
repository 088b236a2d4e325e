import type { Language } from '@/domain/shared/language';
import type { UnitChallengePage } from '@/server/challenge/unit-challenges.queries';
import { Table } from '@/ui/kit/table';
import { challengeCityText } from '@/ui/text/challenge-city.text';
import { formatMoment } from '@/ui/text/format';

type Props = Readonly<{ language: Language; history: UnitChallengePage['history'] }>;

/** What has happened to a challenge, by whom and when. */
export function ChallengeHistory({ language, history }: Props) {
  const text = challengeCityText[language];
  if (history.length === 0) return null;
  return (
    <section>
      <h2>{text.history}</h2>
      <Table
        stack
        caption={text.historyCaption}
        hideCaption
        head={[text.what, text.who, text.when]}
        rows={history.map(({ deed, who, at }) => [
          text.deeds[deed],
          who ?? (deed === 'close' || deed === 'import' ? text.system : text.gone),
          formatMoment(language, at),
        ])}
      />
    </section>
  );
}

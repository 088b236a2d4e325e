import type { Language } from '@/domain/shared/language';
import type { UnitChallengePage } from '@/server/challenge/unit-challenges.queries';
import { Table } from '@/ui/kit/table';
import { challengeCityText } from '@/ui/text/challenge-city.text';
import { formatMoment } from '@/ui/text/format';

type Props = Readonly<{ language: Language } & Pick<UnitChallengePage, 'history' | 'invited'>>;

/** What has happened to a challenge and who was invited to it, by whom and when. */
export function ChallengeHistory({ language, history, invited }: Props) {
  const text = challengeCityText[language];
  const lines = [
    ...history.map(({ deed, who, at }) => ({
      at,
      what: text.deeds[deed],
      who: who ?? (deed === 'close' || deed === 'import' ? text.system : text.gone),
    })),
    ...invited.map(({ organisation, at, by }) => ({
      at,
      what: text.inviteDeed(organisation.name),
      who: by ?? text.gone,
    })),
  ].sort((one, other) => other.at.getTime() - one.at.getTime());
  if (lines.length === 0) return null;
  return (
    <section>
      <h2>{text.history}</h2>
      <Table
        stack
        caption={text.historyCaption}
        hideCaption
        head={[text.what, text.who, text.when]}
        rows={lines.map(({ what, who, at }) => [what, who, formatMoment(language, at)])}
      />
    </section>
  );
}

import type { Language } from '@/domain/shared/language';
import { Button } from '../kit/button';
import { Select } from '../kit/text-input';
import { matchText } from '../text/match.text';

type Props = Readonly<{
  language: Language;
  action: string;
  current: string;
  solvers: readonly Readonly<{ id: string; name: string }>[];
}>;

/** For those who belong to several solvers: whose matches to show. */
export function SolverSwitch({ language, action, current, solvers }: Props) {
  const text = matchText[language];
  if (solvers.length < 2) return null;
  return (
    <form action={action} method="get" className="match-actions">
      <Select
        name="organisation"
        label={text.switchSolver}
        defaultValue={current}
        options={solvers.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Button type="submit" look="secondary">
        {text.show}
      </Button>
    </form>
  );
}

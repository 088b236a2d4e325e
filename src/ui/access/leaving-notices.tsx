import type { Language } from '@/domain/shared/language';
import type { LeavingOverview } from '@/server/access/leaving.queries';
import { accountText } from '../text/account.text';

type Props = Readonly<{ language: Language; leaving: LeavingOverview }>;

/** What becomes of one's organisations, and what must be done first: said before the button that erases. */
export function LeavingNotices({ language, leaving }: Props) {
  const text = accountText[language];
  const sentences = { hand_over: text.eraseHandOver, retire: text.eraseRetires, forget: text.eraseForgets };
  return (
    <>
      {leaving.isLastAdministrator ? <p>{text.eraseLastAdministrator}</p> : null}
      {leaving.organisations.map(({ id, name, leaving: kind }) =>
        kind === 'stays' ? null : (
          <p key={id}>
            {sentences[kind](name)}{' '}
            {kind === 'forget' ? null : (
              <a href={`/${language}/my/organisation/members?organisation=${encodeURIComponent(id)}`}>
                {text.eraseMembers(name)}
              </a>
            )}
          </p>
        ),
      )}
    </>
  );
}

import { personOf } from '@/domain/access/roles';
import type { Language } from '@/domain/shared/language';
import { changesBetween } from '@/domain/shared/changes';
import { err, ok } from '@/domain/shared/result';
import { defineWrite } from '../define-write';

type Input = Readonly<{ name: string; language: Language }>;
type Decided = Input & Readonly<{ userId: string }>;

/** One's own name, and the language of mail. */
export const updateAccount = defineWrite<Input, { userId: string; language: Language }, Decided, Input>({
  action: 'access.update_account',
  load: async ({ db, actor }) =>
    actor.kind === 'person'
      ? db.user
          .findUniqueOrThrow({ where: { id: actor.userId }, select: { language: true } })
          .then(({ language }) => ({ userId: actor.userId, language }))
      : null,
  allow: (actor, { userId }) => personOf(actor) === userId,
  decide: ({ userId }, { name, language }) => {
    const trimmed = name.replace(/\s+/g, ' ').trim();
    return trimmed ? ok({ userId, name: trimmed, language }) : err({ code: 'name_missing', field: 'name' });
  },
  save: (tx, { userId, name, language }) =>
    tx.user
      .update({ where: { id: userId }, data: { name, language }, select: { name: true, language: true } })
      .then(() => ({ name, language })),
  nounId: ({ userId }) => userId,
  // Not the name: it goes when its person does, and the log stays.
  changes: ({ language: before }, { language }) => changesBetween({ language: before }, { language }),
});

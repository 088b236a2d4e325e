import { personOf } from '@/domain/access/roles';
import { changedFields } from '@/domain/organisation/profile-changes';
import { canEdit } from '@/domain/organisation/policy';
import { ok } from '@/domain/shared/result';
import { defineWrite, type WriteDeps } from '../define-write';
import { contentOf, contentSelect } from './organisation-content';
import { type SaveInput, typedContent } from './organisation-input';
import { replaceDraft } from './profile-draft';

const load = async ({ db }: WriteDeps, { id }: Readonly<{ id: string }>) => {
  const found = await db.organisation.findUnique({
    where: { id },
    relationLoadStrategy: 'join',
    select: { ...contentSelect, id: true },
  });
  return found && { id, shown: contentOf(found) };
};

/**
 * Keeps what is being written of a profile. Nothing of it is shown to anyone but its editors until the profile is saved,
 * so nothing is refused for being unfinished, and the outbox is told nothing.
 */
export const saveProfileDraft = defineWrite({
  action: 'organisation.save_draft',
  load,
  allow: (actor, organisation) => canEdit(actor, organisation),
  decide: ({ shown }, input: SaveInput) => {
    const { id, version } = input;
    const content = typedContent(shown.kind, input);
    return ok({ id, version, content, changed: changedFields(shown, content) });
  },
  save: async (tx, { id, version, content, changed }, { actor, now }) => {
    const by = personOf(actor);
    const kept = changed.length > 0 ? content : null;
    if (!(await replaceDraft(tx, { id, version, content: kept, at: now, by }))) return null;
    return { version: version + 1, at: now, changed };
  },
  nounId: ({ id }) => id,
});

/** Throws away what is written and not shown: the form holds again what others see. */
export const discardProfileDraft = defineWrite({
  action: 'organisation.discard_draft',
  load,
  allow: (actor, organisation) => canEdit(actor, organisation),
  decide: (_thing, { id, version }: Readonly<{ id: string; version: number }>) => ok({ id, version }),
  save: async (tx, { id, version }, { actor, now }) => {
    const by = personOf(actor);
    if (!(await replaceDraft(tx, { id, version, content: null, at: now, by }))) return null;
    return { version: version + 1 };
  },
  nounId: ({ id }) => id,
});

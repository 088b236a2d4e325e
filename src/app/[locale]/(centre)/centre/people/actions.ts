'use server';
import type { CentreRole } from '@/domain/access/actor';
import type { Language } from '@/domain/shared/language';
import { answerForm } from '@/app/answer-form';
import { serverApi } from '@/server/trpc/caller';
import { type FormState, listOf } from '@/ui/kit/form-state';

type Someone = Readonly<{ language: Language; userId: string }>;

export async function setRoles({ language, userId }: Someone, _before: FormState, form: FormData): Promise<FormState> {
  return answerForm({ language, form }, async (values) => {
    // What a browser sends is checked by the procedure.
    const roles = listOf(values, 'roles') as CentreRole[];
    await (await serverApi()).access.setCentreRoles({ userId, roles });
  });
}

import 'server-only';
import { redirect } from 'next/navigation';
import type { SignedIn } from '@/domain/access/actor';
import type { Language } from '@/domain/shared/language';
import { localPath } from '@/domain/access/local-path';
import { pageActor } from './caller';

/** The person who asks for this page; anyone else is sent to sign in first and comes back to `path` afterwards. */
export async function requireSignIn(language: Language, path: string): Promise<SignedIn> {
  const actor = await pageActor();
  if (actor.kind === 'person') return actor;
  const next = localPath(path, `/${language}/my`);
  redirect(`/${language}/sign-in?${new URLSearchParams({ next }).toString()}`);
}

'use server';
import { redirect } from 'next/navigation';
import { languages } from '@/domain/shared/language';
import { endSession } from '@/server/trpc/sign-out';

/** Signs out in this browser, and leads to the start page. */
export async function signOut(language: string): Promise<void> {
  await endSession();
  redirect(`/${languages.find((one) => one === language) ?? 'sv'}`);
}

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { serverApi } from '@/server/trpc/caller';
import { forTitle } from '@/server/trpc/for-title';
import { loadOr404 } from '@/server/trpc/load-or-404';
import { ButtonLink } from '@/ui/kit/button';
import { FormWithState } from '@/ui/kit/form/form-with-state';
import { SubmitButton } from '@/ui/kit/form/submit-button';
import { initialState } from '@/ui/kit/form-state';
import { Notice } from '@/ui/kit/notice';
import { Page, PageHeader } from '@/ui/kit/page-header';
import { titleOf } from '@/ui/layout/page-title';
import { accessText } from '@/ui/text/access.text';
import { formatDate } from '@/ui/text/format';
import { languageOf } from '@/ui/text/language-param';
import { refusalSentence } from '@/ui/text/refusal.text';
import { accept, changePerson } from './actions';

type Props = Readonly<{ params: Promise<{ locale: string; token: string }> }>;

const load = cache(async (token: string) => (await serverApi()).access.invitation({ token }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await forTitle(load((await params).token));
  const title = titleOf(accessText[await languageOf(params)].invitation, found?.organisation.name);
  return { title, robots: { index: false } };
}

/** Where the link in an invitation leads: who invites, to what, and one button. */
export default async function InvitationPage({ params }: Props) {
  const language = await languageOf(params);
  const { token } = await params;
  if (token.length < 20 || token.length > 100) notFound();
  const found = await loadOr404(load(token));
  const text = accessText[language];
  const { name } = found.organisation;
  const here = `/${language}/invitations/${encodeURIComponent(token)}`;
  return (
    <Page width="text">
      <PageHeader
        title={text.invitationTitle(name)}
        {...(found.inviter ? { lead: text.invitationFrom(found.inviter, name) } : {})}
      />
      {found.refusal ? (
        <Notice kind="warning" title={text.invitationOver}>
          <p>{refusalSentence(language, { code: found.refusal })}</p>
          <p>
            <a href={`/${language}/my`}>{text.toMy}</a>
          </p>
        </Notice>
      ) : (
        <div className="grid gap-4">
          <p>
            {text.invitationAs} {found.roles.map((role) => text.roles[role].toLowerCase()).join(', ')}.{' '}
            {text.validUntil(formatDate(language, found.expiresAt))}.
          </p>
          {found.signedInAs === null ? (
            <>
              <p>{text.acceptSignIn(found.email)}</p>
              <p>
                <ButtonLink href={`/${language}/sign-in?${new URLSearchParams({ next: here }).toString()}`}>
                  {text.signIn}
                </ButtonLink>
              </p>
            </>
          ) : found.forMe ? (
            <FormWithState
              id={`accept-${found.organisation.id}`}
              language={language}
              action={accept.bind(null, { language, token })}
              initial={initialState()}
            >
              <div className="form-actions">
                <SubmitButton>{text.acceptTo(name)}</SubmitButton>
              </div>
            </FormWithState>
          ) : (
            <>
              <p>{text.acceptOther(found.signedInAs, found.email)}</p>
              <form action={changePerson.bind(null, { language, token })}>
                <SubmitButton look="secondary">{text.signOut}</SubmitButton>
              </form>
            </>
          )}
          <p>{text.decline}</p>
        </div>
      )}
    </Page>
  );
}

import type { Language } from '@/domain/shared/language';
import { Button } from '@/ui/kit/button';
import { ErrorSummary } from '@/ui/kit/error-summary';
import { TextInput } from '@/ui/kit/text-input';
import { kitText } from '@/ui/text/kit.text';
import { signInText } from '@/ui/text/sign-in.text';

type Props = Readonly<{
  language: Language;
  /** next-auth's CSRF token and the page to come to: hidden in each form. */
  fields: Readonly<Record<string, string>>;
  /** Why the last attempt did not succeed. */
  error: string | null;
  /** What was typed then. */
  email: string;
  /** What the city's own sign-in is called, when there is one. */
  oidcName: string | null;
}>;

/** Signing in by a mail link or by the city's provider: plain forms, no scripts. */
export function SignInForm({ language, fields, error, email, oidcName }: Props) {
  const text = signInText[language];
  const errors: Readonly<Record<string, string>> = text.errors;
  const refusal = error ? (errors[error] ?? text.errors.failed) : null;
  const atField = error === 'address';
  const hidden = Object.entries(fields).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
  return (
    <>
      <form className="form" action="/api/auth/signin/email" method="post" noValidate>
        <ErrorSummary
          title={atField ? kitText[language].errorTitleOne : text.errorTitle}
          errors={refusal ? [{ sentence: refusal, ...(atField ? { field: 'email' } : {}) }] : []}
        />
        {hidden}
        <TextInput
          name="email"
          label={text.email}
          hint={text.emailHint}
          {...(atField && refusal ? { error: refusal } : {})}
          type="email"
          autoComplete="email"
          inputMode="email"
          maxLength={254}
          spellCheck={false}
          required
          defaultValue={email}
        />
        <div className="form-actions">
          <Button type="submit">{text.send}</Button>
        </div>
      </form>
      {oidcName ? (
        <section className="mt-8" aria-labelledby="city-sign-in">
          <h2 id="city-sign-in">{text.or}</h2>
          <form className="mt-4" action="/api/auth/signin/oidc" method="post">
            {hidden}
            <Button type="submit" look="secondary">
              {text.oidc(oidcName)}
            </Button>
          </form>
        </section>
      ) : null}
    </>
  );
}

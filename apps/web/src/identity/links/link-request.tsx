import { Trans, useLingui } from '@lingui/react/macro';
import forms from '../form.module.css';
import { EmailAgain } from './email-again.tsx';
import { useMailLink } from './links.mutation.ts';

/** For who has no password at hand, or cannot type it. */
export function LinkRequest({ email }: { readonly email: string }) {
  const { t } = useLingui();
  const request = useMailLink();
  return (
    <section className={forms.form} aria-labelledby="by-link">
      <h2 id="by-link">
        <Trans>A link by mail</Trans>
      </h2>
      <p>
        <Trans>
          If you have an account, we send you a mail with a link. It works once, and only for a short time.
        </Trans>
      </p>
      <EmailAgain email={undefined} start={email} request={request} words={t`Send me a link`} />
    </section>
  );
}

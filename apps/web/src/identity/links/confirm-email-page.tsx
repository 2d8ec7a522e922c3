import { Trans, useLingui } from '@lingui/react/macro';
import { codeOf } from '../../data/problem.ts';
import { Heading } from '../../ui/heading.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { NoticeLine } from '../../ui/notice-line.tsx';
import forms from '../form.module.css';
import { LinkPage } from './link-page.tsx';
import { useConfirmEmail } from './links.mutation.ts';
import { useEmailedToken } from './use-emailed-token.ts';

/** The mail to a new address leads here. Whoever opens it need not be signed in on this device. */
export function ConfirmEmailPage() {
  const { t } = useLingui();
  const token = useEmailedToken();
  const confirm = useConfirmEmail();
  const toAccount = (
    <div className={forms.buttons}>
      <LinkButton to="/account" look="main">
        <Trans>Go to your account</Trans>
      </LinkButton>
    </div>
  );
  if (confirm.isSuccess || codeOf(confirm.error) === 'conflict') {
    return (
      <>
        <Heading title={t`Your new email`} />
        <NoticeLine tone={confirm.isSuccess ? 'loch' : 'gorse'} icon="message" role="status">
          {confirm.isSuccess ? (
            <Trans>That is your address from now on. Use it the next time you sign in.</Trans>
          ) : (
            <Trans>Someone else here has this address. So nothing was changed.</Trans>
          )}
        </NoticeLine>
        {toAccount}
      </>
    );
  }
  return (
    <LinkPage
      title={t`Your new email`}
      lead={<Trans>Press the button, and we write to this address from now on.</Trans>}
      words={t`Use this address`}
      token={token}
      use={confirm}
      onPress={() => {
        confirm.mutate(token);
      }}
      another={
        <>
          <p>
            <Trans>You can ask for a new link on the page of your account.</Trans>
          </p>
          {toAccount}
        </>
      }
    />
  );
}

import type { ReplyOf } from '@blether/contracts/routes';
import { Link } from '@tanstack/react-router';
import { Trans, useLingui } from '@lingui/react/macro';
import { useConfirmAgain } from '../joining/join.mutation.ts';
import { EmailAgain } from './email-again.tsx';
import { LinkPage } from './link-page.tsx';
import { useConfirm } from './links.mutation.ts';
import { useEmailedToken } from './use-emailed-token.ts';

interface Props {
  readonly onOutcome: (outcome: ReplyOf<'POST /account/confirm'>) => void;
}

/** The first mail of all leads here: the address is somebody's own. */
export function ConfirmPage({ onOutcome }: Props) {
  const { t } = useLingui();
  const token = useEmailedToken();
  const confirm = useConfirm(onOutcome);
  const again = useConfirmAgain();
  return (
    <LinkPage
      title={t`Confirm your email`}
      lead={<Trans>Press the button, and your account is open.</Trans>}
      words={t`This is my address`}
      token={token}
      use={confirm}
      onPress={() => {
        confirm.mutate(token);
      }}
      another={
        <>
          <p>
            <Trans>
              If you have done this before, you can just <Link to="/sign-in">sign in</Link>. If not, we can
              send you a new link.
            </Trans>
          </p>
          <EmailAgain email={undefined} request={again} words={t`Send me a new link`} />
        </>
      }
    />
  );
}

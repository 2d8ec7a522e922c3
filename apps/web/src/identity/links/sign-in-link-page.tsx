import { useState } from 'react';
import type { SignInOutcome } from '@blether/contracts/identity';
import { Trans, useLingui } from '@lingui/react/macro';
import { Check } from '../../ui/check.tsx';
import { EmailAgain } from './email-again.tsx';
import { LinkPage } from './link-page.tsx';
import { useMailLink, useSignInLink } from './links.mutation.ts';
import { useEmailedToken } from './use-emailed-token.ts';

export function SignInLinkPage({ onOutcome }: { readonly onOutcome: (outcome: SignInOutcome) => void }) {
  const { t } = useLingui();
  const token = useEmailedToken();
  const [remember, setRemember] = useState(false);
  const signIn = useSignInLink(onOutcome);
  const again = useMailLink();
  return (
    <LinkPage
      title={t`Sign in`}
      lead={<Trans>Press the button, and you are in.</Trans>}
      words={t`Sign in`}
      token={token}
      use={signIn}
      onPress={() => {
        signIn.mutate({ token, remember });
      }}
      before={
        <Check
          name="remember"
          checked={remember}
          onChange={setRemember}
          hint={<Trans>Leave this off if other people use this phone or computer too.</Trans>}
        >
          <Trans>Keep me signed in on this device</Trans>
        </Check>
      }
      another={
        <>
          <p>
            <Trans>We can send you a new link. Use the newest one, and use it soon.</Trans>
          </p>
          <EmailAgain email={undefined} request={again} words={t`Send me a new link`} />
        </>
      }
    />
  );
}

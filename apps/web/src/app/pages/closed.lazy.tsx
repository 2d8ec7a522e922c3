import { createLazyRoute } from '@tanstack/react-router';
import { Trans, useLingui } from '@lingui/react/macro';
import { Face } from '../../ui/face.tsx';
import { Heading } from '../../ui/heading.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Outside } from '../outside.tsx';

function ClosedPage() {
  const { t } = useLingui();
  return (
    <Outside>
      <Heading title={t`Your account is closed`} />
      <Face
        action={
          <LinkButton to="/join/{-$step}">
            <Trans>Join again</Trans>
          </LinkButton>
        }
      >
        <Trans>Thank you for being here. You are welcome back at any time, with a new account.</Trans>{' '}
        <a href="/talk-to-someone">
          <Trans>You can talk to someone now.</Trans>
        </a>
      </Face>
    </Outside>
  );
}

export const Route = createLazyRoute('/closed')({ component: ClosedPage });

import { Trans, useLingui } from '@lingui/react/macro';
import { Face } from '../../ui/face.tsx';
import { Heading } from '../../ui/heading.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { useArrival } from '../use-arrival.ts';

export function SignUpClosed() {
  const { t } = useLingui();
  useArrival();
  return (
    <>
      <Heading title={t`Join`}>{t`Nobody new can join for now`}</Heading>
      <Face
        action={
          <LinkButton to="/sign-in">
            <Trans>I have an account</Trans>
          </LinkButton>
        }
      >
        <Trans>
          The people who run this have closed the door for now. What you have typed stays in this tab. Please
          come back another day.
        </Trans>{' '}
        <a href="/talk-to-someone">
          <Trans>You can talk to someone now.</Trans>
        </a>
      </Face>
    </>
  );
}

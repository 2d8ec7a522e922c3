import { Trans } from '@lingui/react/macro';
import { Button } from '../ui/button.tsx';
import { NoticeLine } from '../ui/notice-line.tsx';
import type { useLostDevice } from './second-step.mutation.ts';
import { TroubleLine } from './trouble-line.tsx';
import forms from './form.module.css';

interface Props {
  readonly hasCodes: boolean;
  readonly lost: ReturnType<typeof useLostDevice>;
}

/** What can be done, said as it is: it takes other people, and so it takes time. */
export function LostDevice({ hasCodes, lost }: Props) {
  return (
    <details className={forms.more}>
      <summary>
        <Trans>I have lost my device</Trans>
      </summary>
      <div className={forms.lines}>
        <p>
          {hasCodes ? (
            <Trans>
              Do you have a recovery code? Then use it, and you are in at once. If not, we can ask the people
              who run this to take the second step off.
            </Trans>
          ) : (
            <Trans>We can ask the people who run this to take the second step off.</Trans>
          )}
        </p>
        <p>
          <Trans>
            They have to make sure that it is you, so it can take some days. Until then you cannot sign in.
            When it is done, you get a mail.
          </Trans>
        </p>
        <TroubleLine error={lost.error} />
        <div role="status">
          {lost.isSuccess ? (
            <NoticeLine tone="loch" icon="message">
              <Trans>We have asked them. You get a mail now to say so, and one more when it is done.</Trans>
            </NoticeLine>
          ) : null}
        </div>
        {lost.isSuccess ? null : (
          <div className={forms.buttons}>
            <Button
              isBusy={lost.isPending}
              onPress={() => {
                lost.mutate();
              }}
            >
              <Trans>Ask them</Trans>
            </Button>
          </div>
        )}
        <p>
          <a href="/talk-to-someone">
            <Trans>You can talk to someone now, also without signing in.</Trans>
          </a>
        </p>
      </div>
    </details>
  );
}

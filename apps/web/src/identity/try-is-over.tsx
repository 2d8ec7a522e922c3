import { useEffect, useRef } from 'react';
import { Trans } from '@lingui/react/macro';
import { Button } from '../ui/button.tsx';
import { NoticeLine } from '../ui/notice-line.tsx';
import forms from './form.module.css';

/** In the place of the second step: nothing that could be typed there would be heard any more, right or wrong. */
export function TryIsOver({ onStartAgain }: { readonly onStartAgain: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <section className={forms.form} aria-labelledby="try-is-over">
      <h2 id="try-is-over">
        <Trans>One more step</Trans>
      </h2>
      <NoticeLine tone="gorse" icon="look-here" role="alert">
        <Trans>
          This try is over. There were too many wrong codes, or it took more than ten minutes. Start again
          with your password or a link.
        </Trans>
      </NoticeLine>
      <Button look="main" wide ref={button} onPress={onStartAgain}>
        <Trans>Start again</Trans>
      </Button>
      <details className={forms.more}>
        <summary>
          <Trans>I have lost my device</Trans>
        </summary>
        <div className={forms.lines}>
          <p>
            <Trans>You cannot ask for help with it here any more. Start again first, and then ask.</Trans>
          </p>
          <p>
            <a href="/talk-to-someone">
              <Trans>You can talk to someone now, also without signing in.</Trans>
            </a>
          </p>
        </div>
      </details>
    </section>
  );
}

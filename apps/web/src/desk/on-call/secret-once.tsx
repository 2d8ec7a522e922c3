import { useEffect, useRef, useState } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/button.tsx';
import styles from './on-call.module.css';

interface Props {
  readonly secret: string;
  readonly onDone: () => void;
}

/** What the other system needs to tell our messages from others. It stands here once, and is in nothing that is kept. */
export function SecretOnce({ secret, onDone }: Props) {
  const { t } = useLingui();
  const heading = useRef<HTMLHeadingElement>(null);
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);

  async function copy() {
    try {
      await navigator.clipboard.writeText(secret);
      setCopied('yes');
      announce(t`Copied.`);
    } catch {
      setCopied('no');
      announce(t`Your browser did not let us copy it. Please copy it by hand.`);
    }
  }

  return (
    <section className={styles.card} aria-labelledby="secret">
      <h3 id="secret" ref={heading} tabIndex={-1}>
        <Trans>Give the other system this secret</Trans>
      </h3>
      <p>
        <Trans>We show it only now. Whoever has it can send calls in our name, so keep it safe.</Trans>
      </p>
      <p>
        <code className={styles.secret}>{secret}</code>
      </p>
      {copied === 'no' ? (
        <p>
          <Trans>Your browser did not let us copy it. Please copy it by hand.</Trans>
        </p>
      ) : null}
      <div className={styles.row}>
        <Button onPress={() => void copy()}>
          {copied === 'yes' ? <Trans>Copied</Trans> : <Trans>Copy the secret</Trans>}
        </Button>
        <Button onPress={onDone}>
          <Trans>I have it</Trans>
        </Button>
      </div>
    </section>
  );
}

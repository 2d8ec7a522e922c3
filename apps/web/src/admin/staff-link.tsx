import { useEffect, useRef, useState } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { announce } from '../ui/announcer.ts';
import { Button } from '../ui/button.tsx';
import type { LinkToGive } from './staff.mutation.ts';
import styles from './admin.module.css';
import own from './staff.module.css';

interface Props {
  readonly given: LinkToGive;
  readonly onDone: () => void;
}

/** The link of an invitation that no mail can bring. It stands here once, and is in nothing that is kept. */
export function StaffLink({ given, onDone }: Props) {
  const { t } = useLingui();
  const heading = useRef<HTMLHeadingElement>(null);
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);
  const { url } = given;
  const { email } = given.invitation;
  useEffect(() => {
    heading.current?.focus();
  }, []);

  async function copy() {
    try {
      await navigator.clipboard.writeText(url);
      setCopied('yes');
      announce(t`Copied.`);
    } catch {
      setCopied('no');
      announce(t`Your browser did not let us copy it. Please copy it by hand.`);
    }
  }

  return (
    <section className={styles.card} aria-labelledby="link-to-give">
      <div className={styles.head}>
        <h2 id="link-to-give" ref={heading} tabIndex={-1}>
          <Trans>Give them this link</Trans>
        </h2>
        <p>
          <Trans>
            No mail is set up here, so we could not send it to {email}. We show the link only now. Hand it
            over in person: whoever opens it first gets the role.
          </Trans>
        </p>
      </div>
      <p>
        <code className={own.link}>{url}</code>
      </p>
      {copied === 'no' ? (
        <p>
          <Trans>Your browser did not let us copy it. Please copy it by hand.</Trans>
        </p>
      ) : null}
      <div className={styles.actions}>
        <Button onPress={() => void copy()}>
          {copied === 'yes' ? <Trans>Copied</Trans> : <Trans>Copy the link</Trans>}
        </Button>
        <Button onPress={onDone}>
          <Trans>I have it</Trans>
        </Button>
      </div>
    </section>
  );
}

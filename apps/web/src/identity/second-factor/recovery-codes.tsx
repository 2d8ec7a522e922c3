import { useEffect, useRef, useState } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/button.tsx';
import forms from '../form.module.css';
import styles from './second-factor.module.css';

interface Props {
  readonly codes: readonly string[];
  readonly onSaved: () => void;
}

/** Shown once. They are the way in when the device is lost, so they belong on paper. */
export function RecoveryCodes({ codes, onSaved }: Props) {
  const { t } = useLingui();
  const heading = useRef<HTMLHeadingElement>(null);
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);

  async function copy() {
    try {
      await navigator.clipboard.writeText(codes.join('\n'));
      setCopied('yes');
      announce(t`Copied.`);
    } catch {
      setCopied('no');
      announce(t`Your browser did not let us copy them. Please write them down.`);
    }
  }

  return (
    <section className={styles.codes} aria-labelledby="recovery-codes">
      <h2 id="recovery-codes" ref={heading} tabIndex={-1} className={styles.heading}>
        <Trans>Keep these recovery codes</Trans>
      </h2>
      <p>
        <Trans>
          If you lose your device, one of these lets you in. Each works once. We show them only now, so write
          them down or print them, and keep them in a safe place.
        </Trans>
      </p>
      <ol className={styles.list}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div className={styles.notPrinted}>
        <div className={forms.buttons}>
          <Button onPress={() => void copy()}>
            {copied === 'yes' ? <Trans>Copied</Trans> : <Trans>Copy them</Trans>}
          </Button>
          <Button
            onPress={() => {
              globalThis.print();
            }}
          >
            <Trans>Print them</Trans>
          </Button>
        </div>
        {copied === 'no' ? (
          <p>
            <Trans>Your browser did not let us copy them. Please write them down.</Trans>
          </p>
        ) : null}
        <Button look="main" wide onPress={onSaved}>
          <Trans>I have saved them</Trans>
        </Button>
      </div>
    </section>
  );
}

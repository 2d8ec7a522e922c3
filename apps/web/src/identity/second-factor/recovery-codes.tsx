import { useEffect, useRef } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../ui/button.tsx';
import { useCopy } from '../../ui/use-copy.ts';
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
  const refused = t`Your browser did not let us copy them. Please write them down.`;
  const { copied, copy } = useCopy({ done: t`Copied.`, refused });
  useEffect(() => {
    heading.current?.focus();
  }, []);

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
          <Button onPress={() => void copy(codes.join('\n'))}>
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
        {copied === 'no' ? <p>{refused}</p> : null}
        <Button look="main" wide onPress={onSaved}>
          <Trans>I have saved them</Trans>
        </Button>
      </div>
    </section>
  );
}

import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from './button.tsx';
import { useCopy } from './use-copy.ts';
import styles from './shown-once.module.css';

interface Props {
  readonly title: ReactNode;
  /** What it is for, and what whoever has it can do. */
  readonly children: ReactNode;
  readonly secret: string;
  /** On the button that copies it. */
  readonly copyIt: ReactNode;
  readonly onDone: () => void;
}

/** Something to hand on that stands here once, and is in nothing that is kept. */
export function ShownOnce({ title, children, secret, copyIt, onDone }: Props) {
  const { t } = useLingui();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const refused = t`Your browser did not let us copy it. Please copy it by hand.`;
  const { copied, copy } = useCopy({ done: t`Copied.`, refused });
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <section className={styles.card} aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p>{children}</p>
      <p>
        <code className={styles.secret}>{secret}</code>
      </p>
      {copied === 'no' ? <p>{refused}</p> : null}
      <div className={styles.actions}>
        <Button onPress={() => void copy(secret)}>{copied === 'yes' ? <Trans>Copied</Trans> : copyIt}</Button>
        <Button onPress={onDone}>
          <Trans>I have it</Trans>
        </Button>
      </div>
    </section>
  );
}

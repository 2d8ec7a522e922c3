import { useEffect, useRef, useState } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../ui/button.tsx';
import { KIND_WORDS } from './kind-words.ts';
import styles from './kind-words.module.css';

interface Props {
  /** The words, to be put where they can be read again and changed before they are posted. */
  readonly onChoose: (words: string) => void;
}

/** For trained peers, when a topic goes wrong or somebody is in a bad way: words that have been thought about beforehand. */
export function KindWords({ onChoose }: Props) {
  const { i18n, t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  const first = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (isOpen) first.current?.querySelector('button')?.focus();
  }, [isOpen]);
  return (
    <div className={styles.kind}>
      <Button
        look="quiet"
        aria-expanded={isOpen}
        onPress={() => {
          setOpen(!isOpen);
        }}
      >
        <Trans>Kind words</Trans>
      </Button>
      {isOpen ? (
        <>
          <p className={styles.hint}>
            <Trans>Choose some to start with. You can change them before you post.</Trans>
          </p>
          <ul ref={first} className={styles.list} aria-label={t`Kind words`}>
            {KIND_WORDS.map(({ id, when, words }) => (
              <li key={id}>
                <Button
                  wide
                  onPress={() => {
                    setOpen(false);
                    onChoose(i18n._(words));
                  }}
                >
                  {i18n._(when)}
                </Button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}

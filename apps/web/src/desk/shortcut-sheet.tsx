import { useRef } from 'react';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../ui/button.tsx';
import { Check } from '../ui/check.tsx';
import { changeDeskSettings, useDeskSettings } from './desk-settings.ts';
import { useShortcuts, type ShortcutKey } from './shortcuts.ts';
import styles from './shortcut-sheet.module.css';

/** What each key does. A key without words does not compile. */
const KEY_WORDS: Record<ShortcutKey, MessageDescriptor> = {
  '?': msg`This sheet`,
  n: msg`Next case`,
  d: msg`The desk`,
  g: msg`The queue (leads)`,
  v: msg`The overview (leads)`,
  t: msg`The rota`,
  p: msg`Who is called`,
  j: msg`Next words`,
  k: msg`Words before`,
  o: msg`Open the words, or cover them`,
  r: msg`Release, or bring back`,
  h: msg`Hide`,
  l: msg`Set warnings`,
  m: msg`What can be done about the member`,
  f: msg`The questions`,
  w: msg`Write a note`,
  e: msg`Make it more urgent`,
  b: msg`Give the case back`,
  c: msg`Close the case`,
};

const GROUPS: readonly { readonly title: MessageDescriptor; readonly keys: readonly ShortcutKey[] }[] = [
  { title: msg`Anywhere at the desk`, keys: ['?', 'n', 'd', 'g', 'v', 't', 'p'] },
  {
    title: msg`In a case`,
    keys: ['j', 'k', 'o', 'r', 'h', 'l', 'm', 'f', 'w', 'e', 'b', 'c'],
  },
];

/** The button that opens the sheet of keys, and the sheet. */
export function ShortcutSheet() {
  const { i18n, t } = useLingui();
  const settings = useDeskSettings();
  const sheet = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const open = () => {
    sheet.current?.showModal();
    heading.current?.focus();
  };
  useShortcuts({ '?': open });
  return (
    <>
      <Button look="quiet" onPress={open}>
        <Trans>Keys</Trans>
        {settings.keys ? <kbd className={styles.key}>?</kbd> : null}
      </Button>
      <dialog ref={sheet} className={styles.sheet} aria-label={t`Keys and sound`}>
        <div className={styles.inner}>
          <h2 ref={heading} tabIndex={-1}>
            <Trans>Keys and sound</Trans>
          </h2>
          {GROUPS.map(({ title, keys }) => (
            <section key={keys[0]} className={styles.group}>
              <h3>{i18n._(title)}</h3>
              <dl>
                {keys.map((key) => (
                  <div key={key}>
                    <dt>
                      <kbd className={styles.key}>{key}</kbd>
                    </dt>
                    <dd>{i18n._(KEY_WORDS[key])}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
          <Check
            name="keys"
            checked={settings.keys}
            onChange={(keys) => {
              changeDeskSettings({ keys });
            }}
            hint={t`Turn this off if you speak to your computer. All of it can be done without them.`}
          >
            <Trans>Let single keys do things</Trans>
          </Check>
          <Check
            name="sound"
            checked={settings.sound}
            onChange={(sound) => {
              changeDeskSettings({ sound });
            }}
          >
            <Trans>Play a soft sound when a crisis comes in</Trans>
          </Check>
          <Button look="main" onPress={() => sheet.current?.close()}>
            <Trans>Back to work</Trans>
          </Button>
        </div>
      </dialog>
    </>
  );
}

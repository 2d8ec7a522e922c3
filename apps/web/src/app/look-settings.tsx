import type { ReactNode } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../ui/button.tsx';
import { setLook, TEXT_SIZES, useLook, type Look } from '../ui/look.ts';
import styles from './look-settings.module.css';

interface SwitchProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly hint: ReactNode;
  readonly children: ReactNode;
}

function Switch({ on, onChange, hint, children }: SwitchProps) {
  return (
    <label className={styles.choice}>
      <input
        type="checkbox"
        checked={on}
        onChange={(event) => {
          onChange(event.target.checked);
        }}
      />
      <span>
        {children}
        <span className={styles.hint}>{hint}</span>
      </span>
    </label>
  );
}

/** How Blether looks, and what it shows to others, on this device. */
export function LookSettings() {
  const { t } = useLingui();
  const { theme, textSize, motion, tab } = useLook();
  const themes: readonly (readonly [Look['theme'], string])[] = [
    ['system', t`As on my device`],
    ['light', t`Light`],
    ['dark', t`Dark`],
    ['contrast', t`High contrast`],
  ];
  const smaller = TEXT_SIZES.findLast((size) => size < textSize);
  const larger = TEXT_SIZES.find((size) => size > textSize);
  const choose = (size: number | undefined) => () => {
    if (size !== undefined) setLook({ textSize: size });
  };

  return (
    <div className={styles.settings}>
      <fieldset className={styles.group}>
        <legend>
          <Trans>Colours</Trans>
        </legend>
        <div className={styles.choices}>
          {themes.map(([name, label]) => (
            <label key={name} className={styles.choice}>
              <input
                type="radio"
                name="theme"
                value={name}
                checked={theme === name}
                onChange={() => {
                  setLook({ theme: name });
                }}
              />
              <span>{label}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className={styles.group} role="group" aria-label={t`Text size`}>
        <p className={styles.legend}>
          <Trans>Text size</Trans>
        </p>
        <div className={styles.sizes}>
          <Button isDisabled={smaller === undefined} onPress={choose(smaller)}>
            <Trans>Smaller</Trans>
          </Button>
          <output className={styles.size} aria-live="polite">
            {t`${textSize} %`}
          </output>
          <Button isDisabled={larger === undefined} onPress={choose(larger)}>
            <Trans>Larger</Trans>
          </Button>
        </div>
      </div>
      <fieldset className={styles.group}>
        <legend>
          <Trans>On this device</Trans>
        </legend>
        <div className={styles.choices}>
          <Switch
            on={motion === 'less'}
            onChange={(on) => {
              setLook({ motion: on ? 'less' : 'system' });
            }}
            hint={t`Nothing slides or fades.`}
          >
            <Trans>Less movement</Trans>
          </Switch>
          <Switch
            on={tab === 'neutral'}
            onChange={(on) => {
              setLook({ tab: on ? 'neutral' : 'named' });
            }}
            hint={t`The tab says “Home” and has a plain mark, so it does not show that you are here.`}
          >
            <Trans>Plain tab name</Trans>
          </Switch>
        </div>
      </fieldset>
      <div className={styles.group} role="group" aria-label={t`Leave quickly`}>
        <p className={styles.legend}>
          <Trans>Leave quickly</Trans>
        </p>
        <p className={styles.hint}>
          <Trans>
            This button is at the top of each page. It opens a weather page at once, and Back will not bring
            you here. The Esc key, pressed three times, does the same. You stay signed in, and what you were
            writing is kept. To come back, type the address again.
          </Trans>
        </p>
      </div>
    </div>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../ui/button.tsx';
import { setLook, TEXT_SIZES, useLook, type Look } from './look.ts';
import styles from './look-settings.module.css';

/** Theme and text size, kept on this device. */
export function LookSettings() {
  const { t } = useLingui();
  const { theme, textSize } = useLook();
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
        <div className={styles.themes}>
          {themes.map(([name, label]) => (
            <label key={name} className={styles.theme}>
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
    </div>
  );
}

import type { AccountView } from '@blether/contracts/identity';
import { Trans, useLingui } from '@lingui/react/macro';
import { useDay } from './days.ts';
import { Part } from './part.tsx';
import styles from './account.module.css';

/** What somebody said yes to, and when, with the words to read again. */
export function AgreedPart({ account }: { readonly account: AccountView }) {
  const { t } = useLingui();
  const find = (document: string) => account.agreed.find((each) => each.document === document);
  const [rules, privacy, health] = [find('house-rules'), find('privacy'), find('health')];
  const [rulesDay, privacyDay, healthDay] = [
    useDay(rules?.at ?? null),
    useDay(privacy?.at ?? null),
    useDay(health?.at ?? null),
  ];
  return (
    <Part
      title={t`What you agreed to`}
      now={
        <ul className={styles.rows}>
          <li className={styles.row}>
            <div>
              <a className={styles.link} href="/house-rules">
                <Trans>House rules</Trans>
              </a>
              {rules === undefined ? null : (
                <p className={styles.soft}>
                  <Trans>
                    Version {rules.version}, {rulesDay}
                  </Trans>
                </p>
              )}
            </div>
          </li>
          <li className={styles.row}>
            <div>
              <a className={styles.link} href="/privacy">
                <Trans>Privacy statement</Trans>
              </a>
              {privacy === undefined ? null : (
                <p className={styles.soft}>
                  <Trans>
                    Version {privacy.version}, {privacyDay}
                  </Trans>
                </p>
              )}
            </div>
          </li>
          {health === undefined ? null : (
            <li className={styles.row}>
              <div>
                <Trans>That we may keep what you choose to say about your health</Trans>
                <p className={styles.soft}>
                  <Trans>Agreed {healthDay}</Trans>
                </p>
              </div>
            </li>
          )}
        </ul>
      }
    />
  );
}

import type { ReactNode } from 'react';
import { Trans } from '@lingui/react/macro';
import { Icon, type IconName } from '../ui/icon.tsx';
import styles from './contact.module.css';

function Line({ icon, children }: { readonly icon: IconName; readonly children: ReactNode }) {
  return (
    <li>
      <Icon name={icon} />
      <span>{children}</span>
    </li>
  );
}

/** What it is for, and who can open it: said before anything is asked. */
export function ContactPromise() {
  return (
    <div className={styles.promise}>
      <p>
        <Trans>
          This is for the worst days. If we fear that you will come to harm, it lets us send help to the right
          place.
        </Trans>
      </p>
      <p>
        <Trans>You can leave any of it out. Blether works just the same.</Trans>
      </p>
      <section className={styles.who} aria-labelledby="who-can-see">
        <h2 id="who-can-see">
          <Trans>Who can see it</Trans>
        </h2>
        <ul>
          <Line icon="person">
            <Trans>You can, on this page, when you like.</Trans>
          </Line>
          <Line icon="look-here">
            <Trans>
              A moderator can, if they fear that harm will come to someone. They must say why, and you are
              told.
            </Trans>
          </Line>
          <Line icon="people">
            <Trans>No member can see it. No welcomer and no coordinator can.</Trans>
          </Line>
          <Line icon="lock">
            <Trans>It is kept apart from the rest, under lock and key. We do not scan it.</Trans>
          </Line>
        </ul>
      </section>
    </div>
  );
}

import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { HelplineAttention } from '@blether/contracts/safety';
import type { SignUpClosed } from '@blether/contracts/settings';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Face } from '../ui/face.tsx';
import { Heading } from '../ui/heading.tsx';
import { overviewQuery } from './admin.queries.ts';
import { lostDevicesQuery } from './staff.queries.ts';
import styles from './admin.module.css';

function Why({ why }: { readonly why: SignUpClosed }) {
  switch (why) {
    case 'sign-up-off':
      return (
        <Link className={styles.place} to="/admin/settings">
          <Trans>You have closed it in the settings.</Trans>
        </Link>
      );
    case 'helplines-unconfirmed':
      return (
        <Link className={styles.place} to="/admin/helplines">
          <Trans>Not each helpline has been checked.</Trans>
        </Link>
      );
    case 'no-helplines':
      return (
        <Link className={styles.place} to="/admin/helplines">
          <Trans>You show no helpline of your own.</Trans>
        </Link>
      );
    case 'no-service-name':
      return (
        <Link className={styles.place} to="/admin/settings">
          <Trans>You have not said who runs this service.</Trans>
        </Link>
      );
    case 'no-privacy-contact':
      return (
        <Link className={styles.place} to="/admin/settings">
          <Trans>You have not said where to write about data.</Trans>
        </Link>
      );
  }
}

function SignUp({ closed }: { readonly closed: readonly SignUpClosed[] }) {
  return (
    <section className={styles.card} aria-labelledby="sign-up">
      <h2 id="sign-up">
        {closed.length === 0 ? <Trans>People can sign up</Trans> : <Trans>No one can sign up yet</Trans>}
      </h2>
      {closed.length === 0 ? null : (
        <>
          <p>
            <Trans>This is why:</Trans>
          </p>
          <ul className={styles.plainList}>
            {closed.map((why) => (
              <li key={why}>
                <Why why={why} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Until an administrator has decided, these people cannot sign in. */
function LostDevices({ waiting }: { readonly waiting: number }) {
  return (
    <section className={styles.card} aria-labelledby="lost">
      <h2 id="lost">
        <Trans>Lost phones and keys</Trans>
      </h2>
      <p>
        <Link className={styles.place} to="/admin/staff" hash="lost">
          <Plural
            value={waiting}
            one="# lost phone or key waits for a yes or a no."
            other="# lost phones or keys wait for a yes or a no."
          />
        </Link>
      </p>
    </section>
  );
}

function Attention({ attention }: { readonly attention: readonly HelplineAttention[] }) {
  return (
    <section className={styles.card} aria-labelledby="attention">
      <h2 id="attention">
        <Trans>Helplines that need you</Trans>
      </h2>
      <p>
        <Trans>Call the number or look at their own page. Then say here that it is right.</Trans>
      </p>
      <ul className={styles.list}>
        {attention.map(({ helplineId, name, why }) => (
          <li key={helplineId} className={styles.line}>
            <Link className={styles.place} to="/admin/helplines" hash={`line-${helplineId}`}>
              {name}
            </Link>
            <span className={styles.meta}>
              {why === 'unconfirmed' ? <Trans>not checked yet</Trans> : <Trans>time to check it again</Trans>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function OverviewPage() {
  const { t } = useLingui();
  const { data } = useSuspenseQuery(overviewQuery);
  const { data: lost } = useSuspenseQuery(lostDevicesQuery);
  const waiting = lost.requests.length;
  return (
    <>
      <Heading title={t`Administration`} />
      {waiting > 0 ? <LostDevices waiting={waiting} /> : null}
      <SignUp closed={data.signUpClosed} />
      {data.attention.length > 0 ? <Attention attention={data.attention} /> : null}
      {waiting === 0 && data.attention.length === 0 ? (
        <Face>
          <Trans>Nothing here needs you now.</Trans>
        </Face>
      ) : null}
    </>
  );
}

import { useSuspenseQuery } from '@tanstack/react-query';
import type { OnCallView } from '@blether/contracts/rota';
import type { PersonCard } from '@blether/contracts/identity';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Heading } from '../../ui/heading.tsx';
import { NoticeLine } from '../../ui/notice-line.tsx';
import { MyChannels } from './my-channels.tsx';
import { onCallQuery } from './on-call.queries.ts';
import { PagesTable } from './pages-table.tsx';
import { PolicyTables } from './policy-tables.tsx';
import { WebhookPart } from './webhook-part.tsx';
import styles from './on-call.module.css';

/** Who is called when nobody comes: how oneself is, whom else, by which rules, and what has come of it. */
export function OnCallPage({ isAtDesk }: { readonly isAtDesk: boolean }) {
  const { t } = useLingui();
  const { data: view } = useSuspenseQuery(onCallQuery);
  return (
    <>
      <Heading title={t`On call`} />
      <div className={styles.page}>
        {isAtDesk ? <MyChannels /> : null}
        <WhoNow view={view} />
        <section className={styles.part} aria-labelledby="pages">
          <h2 id="pages">
            <Trans>Calls so far</Trans>
          </h2>
          {view.pages.length === 0 ? (
            <p className={styles.soft}>
              <Trans>No one has had to be called yet.</Trans>
            </p>
          ) : (
            <PagesTable pages={view.pages} labelledBy="pages" opensCases={isAtDesk} />
          )}
        </section>
        <PolicyTables policy={view.policy} />
        {view.abilities.webhook.may ? <WebhookPart /> : null}
      </div>
    </>
  );
}

function WhoNow({ view }: { readonly view: OnCallView }) {
  const { t } = useLingui();
  return (
    <section className={styles.part} aria-labelledby="who-now">
      <h2 id="who-now">
        <Trans>Who is called now</Trans>
      </h2>
      <dl className={styles.people}>
        <Called title={t`Duty lead`} people={view.dutyLeads} reachable={view.reachable.dutyLead} />
        <Called
          title={t`Service manager, last of all`}
          people={view.serviceManagers}
          reachable={view.reachable.serviceManager}
        />
        <div>
          <dt>
            <Trans>Other system</Trans>
          </dt>
          <dd>
            {view.webhook.on ? (
              <Trans>On</Trans>
            ) : view.webhook.set ? (
              <Trans>Switched off</Trans>
            ) : (
              <Trans>None is set up</Trans>
            )}
          </dd>
        </div>
      </dl>
      {view.reachable.serviceManager === 0 ? (
        <NoticeLine tone="berry" icon="look-here">
          <Trans>
            No service manager can be called. They are the last step, so please tell an administrator today.
          </Trans>
        </NoticeLine>
      ) : null}
    </section>
  );
}

interface CalledProps {
  readonly title: string;
  readonly people: readonly PersonCard[];
  readonly reachable: number;
}

function Called({ title, people, reachable }: CalledProps) {
  const missing = people.length - reachable;
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        {people.length === 0 ? <Trans>No one</Trans> : people.map(({ name }) => name).join(', ')}
        {missing > 0 ? (
          <span className={styles.late}>
            {' '}
            <Plural
              value={missing}
              one="# of them has no way to be called"
              other="# of them have no way to be called"
            />
          </span>
        ) : null}
      </dd>
    </div>
  );
}

import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { CASE_SEVERITIES, type CaseLine, type CaseSeverity } from '@blether/contracts/cases';
import { Trans, useLingui } from '@lingui/react/macro';
import { wordsFor } from '../data/problem-words.ts';
import { useBehind } from '../data/use-live.ts';
import { announce } from '../ui/announcer.ts';
import { Button } from '../ui/button.tsx';
import { Face } from '../ui/face.tsx';
import { Heading } from '../ui/heading.tsx';
import { Icon } from '../ui/icon.tsx';
import { NoticeLine } from '../ui/notice-line.tsx';
import { useClaim } from './case.mutation.ts';
import { NextDeadline, useAbout } from './case-row.tsx';
import { queueQuery } from './desk.queries.ts';
import { Waited } from './due.tsx';
import { SeverityWord } from './severity-word.tsx';
import styles from './queue.module.css';

/** The whole queue, for leads. It stands still while it is read, and says when it has changed. */
export function QueuePage({ severity }: { readonly severity: CaseSeverity | undefined }) {
  const { i18n, t } = useLingui();
  const queue = useSuspenseInfiniteQuery(queueQuery(severity));
  const claim = useClaim();
  const head = queue.data.pages[0]?.head ?? 0;
  const isBehind = useBehind('desk:queue', head);
  const cases = queue.data.pages.flatMap((page) => page.cases);

  function take(line: CaseLine) {
    claim.mutate(line, {
      onSuccess: () => {
        announce(t`You have this case`);
        void queue.refetch();
      },
      // Somebody was quicker: what stands here is not how it is.
      onError: () => void queue.refetch(),
    });
  }

  return (
    <>
      <Heading title={t`Queue`} />
      <div className={styles.tools}>
        <nav aria-label={t`How urgent`}>
          <ul className={styles.filters}>
            <li>
              <Link to="/desk/queue" search={{}} activeOptions={{ exact: true, includeSearch: true }}>
                <Trans>All</Trans>
              </Link>
            </li>
            {CASE_SEVERITIES.map((each) => (
              <li key={each}>
                <Link to="/desk/queue" search={{ severity: each }}>
                  <SeverityWord severity={each} />
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <p role="status" className={styles.news}>
          {isBehind ? (
            <Button isBusy={queue.isFetching} onPress={() => void queue.refetch()}>
              <Icon name="up" />
              <Trans>The queue has changed. Show it now</Trans>
            </Button>
          ) : (
            <Trans>This is how it is now.</Trans>
          )}
        </p>
      </div>
      {claim.error ? (
        <NoticeLine tone="berry" icon="look-here" role="alert">
          {i18n._(wordsFor(claim.error))}
        </NoticeLine>
      ) : null}
      {cases.length === 0 ? (
        <Face title={t`Nothing waits`}>
          <Trans>No open case is in this list.</Trans>
        </Face>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">
                <Trans>How urgent</Trans>
              </th>
              <th scope="col">
                <Trans>About</Trans>
              </th>
              <th scope="col">
                <Trans>Came in</Trans>
              </th>
              <th scope="col">
                <Trans>Clock</Trans>
              </th>
              <th scope="col">
                <Trans>Who has it</Trans>
              </th>
              <th scope="col">
                <Trans>Take it</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {cases.map((line) => (
              <QueueRow
                key={line.id}
                line={line}
                isBusy={claim.isPending && claim.variables.id === line.id}
                onTake={() => {
                  take(line);
                }}
              />
            ))}
          </tbody>
        </table>
      )}
      {queue.hasNextPage ? (
        <Button isBusy={queue.isFetchingNextPage} onPress={() => void queue.fetchNextPage()}>
          <Icon name="down" />
          <Trans>Show more cases</Trans>
        </Button>
      ) : null}
    </>
  );
}

interface RowProps {
  readonly line: CaseLine;
  readonly isBusy: boolean;
  readonly onTake: () => void;
}

function QueueRow({ line, isBusy, onTake }: RowProps) {
  const { t } = useLingui();
  const about = useAbout(line);
  const name = line.claimedBy?.name;
  return (
    <tr>
      <th scope="row" data-label={t`How urgent`}>
        <SeverityWord severity={line.severity} />
      </th>
      <td data-label={t`About`}>
        <Link className={styles.about} to="/desk/cases/$caseId" params={{ caseId: line.id }}>
          {about}
        </Link>
      </td>
      <td data-label={t`Came in`} className={styles.figure}>
        <span>
          <Trans>
            <Waited since={line.openedAt} /> ago
          </Trans>
        </span>
      </td>
      <td data-label={t`Clock`} className={styles.figure}>
        <span>
          <NextDeadline line={line} />
        </span>
      </td>
      <td data-label={t`Who has it`}>{line.mine ? <Trans>You</Trans> : (name ?? <Trans>No one</Trans>)}</td>
      <td data-label={t`Take it`}>
        {line.mine ? (
          <Trans>Yours</Trans>
        ) : (
          <Button
            isBusy={isBusy}
            onPress={onTake}
            aria-label={name ? t`Take it over from ${name}` : t`Take it: ${about}`}
          >
            {name === undefined ? <Trans>Take it</Trans> : <Trans>Take it over</Trans>}
          </Button>
        )}
      </td>
    </tr>
  );
}

import { useState, type ReactNode } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReportView } from '@blether/contracts/reports';
import type { SupportCard as Card } from '@blether/contracts/safety';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../ui/button.tsx';
import { ByWhen } from '../../ui/by-when.tsx';
import { Face } from '../../ui/face.tsx';
import { Icon } from '../../ui/icon.tsx';
import { When } from '../../ui/when.tsx';
import { SupportCard } from '../support-card.tsx';
import { AddWordsForm } from './add-words-form.tsx';
import { CATEGORY_WORDS } from './category-words.ts';
import { reportsQuery } from './reports.query.ts';
import entries from '../../ui/entries.module.css';
import styles from './reports-list.module.css';

function StateWord({ state }: { readonly state: ReportView['state'] }): ReactNode {
  switch (state) {
    case 'received':
      return (
        <>
          <Icon name="waiting" />
          <Trans>We have it</Trans>
        </>
      );
    case 'being-looked-at':
      return (
        <>
          <Icon name="person" />
          <Trans>A moderator is looking at it</Trans>
        </>
      );
    case 'ended':
      return (
        <>
          <Icon name="message" />
          <Trans>A moderator has looked</Trans>
        </>
      );
  }
}

function Result({ report }: { readonly report: ReportView }): ReactNode {
  if (report.lookBy !== null)
    return (
      <Trans>
        We aim to look at it by <ByWhen at={report.lookBy} />.
      </Trans>
    );
  switch (report.result) {
    case null:
      return <Trans>You do not need to do anything.</Trans>;
    case 'acted':
      return (
        <Trans>They did what was needed. We do not say what, as we would not say it to others of you.</Trans>
      );
    case 'helped':
      return <Trans>Somebody has had help. Thank you for looking out for them.</Trans>;
    case 'no-action':
      return (
        <Trans>
          They found that nothing needed to be done this time. It was right to tell us. Please do so again.
        </Trans>
      );
  }
}

function Row({ report }: { readonly report: ReportView }) {
  const { i18n } = useLingui();
  const [isAdding, setAdding] = useState(false);
  const [card, setCard] = useState<Card | null>(null);
  return (
    <li className={entries.row}>
      <h2 className={entries.what}>{i18n._(CATEGORY_WORDS[report.category].label)}</h2>
      <p className={entries.meta}>
        <span>
          {report.subjectKind === 'name' ? <Trans>About a name</Trans> : <Trans>About a post</Trans>}
        </span>
        <When at={report.at} />
      </p>
      <p className={styles.state}>
        <StateWord state={report.state} />
      </p>
      <p>
        <Result report={report} />
      </p>
      {report.words === null ? null : (
        <blockquote className={styles.words} dir="auto">
          {report.words}
        </blockquote>
      )}
      {card ? <SupportCard card={card} /> : null}
      {report.words !== null || report.state === 'ended' ? null : isAdding ? (
        <AddWordsForm
          report={report}
          onAdded={(_report, support) => {
            setAdding(false);
            setCard(support);
          }}
        />
      ) : (
        <div>
          <Button
            look="quiet"
            onPress={() => {
              setAdding(true);
            }}
          >
            <Trans>Add something</Trans>
          </Button>
        </div>
      )}
    </li>
  );
}

/** What somebody has told moderators about, and how far each has got. Nobody else sees this. */
export function ReportsList() {
  const { t } = useLingui();
  const {
    data: { reports },
  } = useSuspenseQuery(reportsQuery);
  if (reports.length === 0) {
    return (
      <Face
        title={t`Nothing here yet`}
        action={
          <Link to="/forums">
            <Trans>Look round the forums</Trans>
          </Link>
        }
      >
        <Trans>
          If a post or a name worries you, press “Report” below it. Here you will see what comes of it.
        </Trans>
      </Face>
    );
  }
  return (
    <>
      <p className={entries.lead}>
        <Trans>Only you and the moderators can see this. Nobody is told who reported them.</Trans>
      </p>
      <ul className={entries.list}>
        {reports.map((report) => (
          <Row key={report.id} report={report} />
        ))}
      </ul>
    </>
  );
}

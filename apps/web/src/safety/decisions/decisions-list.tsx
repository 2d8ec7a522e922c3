import type { ReactNode } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { DecisionView } from '@blether/contracts/cases';
import { Trans, useLingui } from '@lingui/react/macro';
import { ByWhen } from '../../ui/by-when.tsx';
import { Face } from '../../ui/face.tsx';
import { When } from '../../ui/when.tsx';
import { DECISION_WORDS, RULE_WORDS } from './decision-words.ts';
import { decisionsQuery } from './decisions.query.ts';
import entries from '../../ui/entries.module.css';
import styles from './decisions-list.module.css';

/** Whether it still holds, and until when. */
function Standing({ decision }: { readonly decision: DecisionView }): ReactNode {
  const { i18n } = useLingui();
  const { kind, holds, until, undoneAt } = decision;
  if (undoneAt !== null)
    return (
      <Trans>
        This was taken back <When at={undoneAt} />. It counts no more.
      </Trans>
    );
  if (!holds) return <Trans>This has ended.</Trans>;
  return (
    <>
      {i18n._(DECISION_WORDS[kind].meaning)}{' '}
      {until === null ? null : (
        <Trans>
          It ends by itself: <ByWhen at={until} />.
        </Trans>
      )}
    </>
  );
}

function Row({ decision }: { readonly decision: DecisionView }) {
  const { i18n } = useLingui();
  const { kind, rule, words, at, topic } = decision;
  return (
    <li className={entries.row}>
      <h2 className={entries.what}>{i18n._(DECISION_WORDS[kind].what)}</h2>
      <p className={entries.meta}>
        <When at={at} />
        {topic === null ? null : (
          <Link to="/topics/$topicId" params={{ topicId: topic.id }}>
            {topic.title}
          </Link>
        )}
      </p>
      <p className={rule === 'safety' ? styles.kind : undefined}>{i18n._(RULE_WORDS[rule])}</p>
      <p>
        <Standing decision={decision} />
      </p>
      {words === null ? null : (
        <div className={styles.letter}>
          <p className={styles.from}>
            <Trans>The moderator says:</Trans>
          </p>
          <p className={styles.words} dir="auto">
            {words}
          </p>
        </div>
      )}
      <p className={styles.next}>
        {rule === 'safety' ? (
          <Trans>
            If things are hard, you can <a href="/talk-to-someone">talk to someone now</a>. It is there for
            you at all times.
          </Trans>
        ) : (
          <Trans>
            You can <a href="/house-rules">read the house rules</a>. You can{' '}
            <a href="/talk-to-someone">talk to someone now</a> at all times, whatever was decided.
          </Trans>
        )}
      </p>
    </li>
  );
}

/** What was decided about somebody's words or about them, why, for how long, and who can see it now. */
export function DecisionsList() {
  const { t } = useLingui();
  const {
    data: { decisions },
  } = useSuspenseQuery(decisionsQuery);
  if (decisions.length === 0) {
    return (
      <Face
        title={t`Nothing here`}
        action={
          <a href="/house-rules">
            <Trans>Read the house rules</Trans>
          </a>
        }
      >
        <Trans>
          No one has had to look at your words in that way. If a moderator does, you will see here what they
          did and why.
        </Trans>
      </Face>
    );
  }
  return (
    <>
      <p className={entries.lead}>
        <Trans>Only you and the moderators can see this.</Trans>
      </p>
      <ul className={entries.list}>
        {decisions.map((decision) => (
          <Row key={decision.id} decision={decision} />
        ))}
      </ul>
    </>
  );
}

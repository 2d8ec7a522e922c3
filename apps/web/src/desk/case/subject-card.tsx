import { Link } from '@tanstack/react-router';
import type { CaseId, PersonId } from '@blether/contracts/brand';
import type { CaseFile, CaseSubjectView } from '@blether/contracts/cases';
import { Trans, useLingui } from '@lingui/react/macro';
import { LABEL_WORDS } from '../../data/label-words.ts';
import { Button } from '../../ui/button.tsx';
import { NoticeLine } from '../../ui/notice-line.tsx';
import { When } from '../../ui/when.tsx';
import { ACTION_WORDS } from '../words/action-words.ts';
import { REPORT_WORDS, STATE_WORDS, SUBJECT_WORDS } from '../words/case-words.ts';
import { heardWords } from '../words/heard-words.ts';
import { ActionForm } from './action-form.tsx';
import { nameOf, type DoingInHand } from './doing.ts';
import { CoveredWords, MarkedWords } from './marked-words.tsx';
import { SubjectContext } from './subject-context.tsx';
import { SubjectReports } from './subject-reports.tsx';
import styles from './case.module.css';

interface Props extends DoingInHand {
  readonly caseId: CaseId;
  readonly me: PersonId;
  readonly subject: CaseSubjectView;
  readonly forums: CaseFile['forums'];
  readonly mayWork: boolean;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** One piece of words: covered until it is opened, then with what was heard, reported and said around it. */
export function SubjectCard(props: Props) {
  const { caseId, me, subject, forums, mayWork, isOpen, onOpen, doing, begin, end } = props;
  const { i18n, t } = useLingui();
  const name = nameOf(subject.ref);
  const isDoing = doing?.kind === 'content' && nameOf(doing.subject) === name ? doing : null;
  const kind = i18n._(SUBJECT_WORDS[subject.ref.kind]);
  const author = subject.author?.name ?? t`someone who has left`;
  const heard = [...new Set(subject.spans.map(({ category }) => category))];
  return (
    <article className={styles.card} tabIndex={-1} data-subject={name} aria-label={t`${kind} by ${author}`}>
      <header className={styles.head}>
        <h3>
          {kind} · {author}
        </h3>
        <span className={styles.soft}>
          <When at={subject.linkedAt} />
        </span>
      </header>
      <ul className={styles.chips}>
        {subject.now === null ? (
          <li>
            <Trans>Gone: its author has taken it back</Trans>
          </li>
        ) : (
          <li data-state={subject.now.state}>{i18n._(STATE_WORDS[subject.now.state])}</li>
        )}
        {subject.now?.changed ? (
          <li>
            <Trans>Changed since</Trans>
          </li>
        ) : null}
        {heard.map((id) => (
          <li key={id} data-heard>
            {heardWords(i18n, id)}
          </li>
        ))}
        {[...new Set(subject.reports.map(({ category }) => category))].map((category) => (
          <li key={category} data-heard>
            <Trans>Reported: {i18n._(REPORT_WORDS[category])}</Trans>
          </li>
        ))}
        {subject.now?.labels.map((id) => (
          <li key={id}>
            <Trans>Warning: {i18n._(LABEL_WORDS[id])}</Trans>
          </li>
        ))}
        {subject.place ? <li>{subject.place.forumName}</li> : null}
      </ul>
      {subject.unscanned ? (
        <NoticeLine tone="gorse" icon="look-here">
          <Trans>The scanner could not read this. Please read all of it.</Trans>
        </NoticeLine>
      ) : null}
      {isOpen ? (
        <>
          <MarkedWords words={subject.words} spans={subject.spans} />
          <SubjectReports reports={subject.reports} />
          <SubjectContext context={subject.context} />
          {subject.place ? (
            <p>
              <Link to="/topics/$topicId" params={{ topicId: subject.place.topicId }} target="_blank">
                <Trans>See it in its place: {subject.place.title} (opens a new window)</Trans>
              </Link>
            </p>
          ) : null}
        </>
      ) : (
        <CoveredWords words={subject.words} spans={subject.spans} />
      )}
      <div className={styles.buttons}>
        <Button
          look={isOpen ? 'quiet' : 'main'}
          aria-expanded={isOpen}
          onPress={() => {
            onOpen(!isOpen);
          }}
        >
          {isOpen ? <Trans>Cover the words</Trans> : <Trans>Open the words</Trans>}
        </Button>
        {mayWork && isDoing === null
          ? subject.actions.map((action) => (
              <Button
                key={action}
                onPress={() => {
                  begin({ kind: 'content', subject: subject.ref, action });
                }}
              >
                {i18n._(ACTION_WORDS[action].verb)}
              </Button>
            ))
          : null}
      </div>
      {isDoing === null ? null : (
        <ActionForm
          key={isDoing.action}
          caseId={caseId}
          me={me}
          kind={isDoing.action}
          subject={subject.ref}
          {...(subject.now && { labels: subject.now.labels })}
          forums={forums}
          onDone={end}
        />
      )}
    </article>
  );
}

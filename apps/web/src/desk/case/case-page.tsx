import { useRef, useState } from 'react';
import type { CaseId, PersonId } from '@blether/contracts/brand';
import { MEMBER_ACTIONS, type ContentAction } from '@blether/contracts/cases';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { Heading } from '../../ui/heading.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useAbout } from '../case-row.tsx';
import { useCase } from '../desk.queries.ts';
import { useShortcuts } from '../shortcuts.ts';
import { ShowNew } from '../show-new.tsx';
import { useHeldBack } from '../use-held-back.ts';
import { OUTCOME_WORDS } from '../words/case-words.ts';
import { ActionsPart } from './actions-part.tsx';
import { CaseClock, Whose } from './case-line.tsx';
import { nameOf } from './doing.ts';
import { EndingPart } from './ending-part.tsx';
import { FlowPart } from './flow-part.tsx';
import { KeptNote } from './kept-note.tsx';
import { MemberPart } from './member-part.tsx';
import { NoteForm } from './note-form.tsx';
import { OthersPart } from './others-part.tsx';
import { SubjectCard } from './subject-card.tsx';
import { Timeline } from './timeline.tsx';
import { UnscannedPart } from './unscanned-part.tsx';
import { useDoing } from './use-doing.ts';
import { useFold } from './use-fold.ts';
import { useLease } from './use-lease.ts';
import styles from './case.module.css';

interface Props {
  readonly caseId: CaseId;
  readonly me: PersonId;
}

/** Puts the focus on the first of these that is on the page; at once, so that what is typed next goes there. */
const focusOn = (...selectors: readonly string[]) => {
  const [place] = selectors.flatMap((each) => document.querySelector<HTMLElement>(each) ?? []);
  place?.focus();
};

/** One case: the words, what to make sure of, what may be done, and all that has happened. */
export function CasePage({ caseId, me }: Props) {
  const { i18n, t } = useLingui();
  const { file, isShut } = useCase(caseId);
  const { line, abilities } = file;
  const about = useAbout(line);
  const lease = useLease(caseId, line, isShut);
  const subjects = useHeldBack(file.subjects.map((subject) => ({ ...subject, id: nameOf(subject.ref) })));
  const column = useRef<HTMLDivElement>(null);
  const { inSight, folded, unfold } = useFold(subjects.shown, column);
  const [opened, setOpened] = useState<readonly string[]>([]);
  const inHand = useDoing();
  const mayWork = abilities.work.may && !isShut;
  const outcome = file.timeline.findLast(({ kind }) => kind === 'closed')?.details['outcome'];

  const open = (id: string, isOpen: boolean) => {
    setOpened(isOpen ? [...opened, id] : opened.filter((each) => each !== id));
  };

  /** The words that the focus is on or in, or else the first. */
  function current() {
    const at = document.activeElement?.closest('[data-subject]')?.getAttribute('data-subject');
    return inSight.find(({ id }) => id === at) ?? inSight[0];
  }
  function walk(step: 1 | -1) {
    const cards = [...(column.current?.querySelectorAll<HTMLElement>('[data-subject]') ?? [])];
    const at = cards.findIndex((card) => card.contains(document.activeElement));
    const next = at === -1 ? (step === 1 ? 0 : cards.length - 1) : at + step;
    cards[next]?.focus();
  }
  function beginAct(...wanted: readonly ContentAction[]) {
    const subject = current();
    const action = subject && wanted.find((each) => subject.actions.includes(each));
    if (action && mayWork) inHand.begin({ kind: 'content', subject: subject.ref, action });
  }
  function beginEnding(kind: 'raise' | 'return' | 'close') {
    if (mayWork && (kind !== 'close' || abilities.close.may)) inHand.begin({ kind });
  }
  useShortcuts({
    j: () => {
      walk(1);
    },
    k: () => {
      walk(-1);
    },
    o: () => {
      const subject = current();
      if (subject) open(subject.id, !opened.includes(subject.id));
    },
    r: () => {
      beginAct('release', 'restore');
    },
    h: () => {
      beginAct('hide');
    },
    l: () => {
      beginAct('label');
    },
    m: () => {
      const action = MEMBER_ACTIONS.find((each) => abilities.member[each].may);
      focusOn(mayWork && action ? '#member ~ * button' : '#member');
    },
    f: () => {
      focusOn('#question', '#flow');
    },
    w: () => {
      focusOn('textarea[name=note]');
    },
    e: () => {
      beginEnding('raise');
    },
    b: () => {
      beginEnding('return');
    },
    c: () => {
      beginEnding('close');
    },
  });

  return (
    <>
      <CaseClock line={line} isShut={isShut} />
      <div className={styles.top}>
        <Heading title={t`Case`}>{about}</Heading>
        <a className={styles.place} href={`/desk/cases/${caseId}`} target="_blank" rel="noreferrer">
          <Trans>Open it in a new window</Trans>
        </a>
      </div>
      <Whose file={file} lease={lease} isShut={isShut} />
      {line.phase === 'closed' ? (
        <p className={styles.done}>
          <Trans>This case is closed.</Trans>{' '}
          {typeof outcome === 'string' && outcome in OUTCOME_WORDS
            ? i18n._(OUTCOME_WORDS[outcome as keyof typeof OUTCOME_WORDS])
            : null}
        </p>
      ) : null}
      <div className={styles.columns}>
        <div className={styles.column} ref={column}>
          <h2 className={styles.unseen}>
            <Trans>The words</Trans>
          </h2>
          {folded > 0 ? (
            <div>
              <Button onPress={unfold}>
                <Icon name="up" />
                <Plural value={folded} one="Show # earlier" other="Show # earlier" />
              </Button>
            </div>
          ) : null}
          {inSight.map((subject) => (
            <SubjectCard
              key={subject.id}
              caseId={caseId}
              me={me}
              subject={subject}
              forums={file.forums}
              mayWork={mayWork}
              isOpen={opened.includes(subject.id)}
              onOpen={(isOpen) => {
                open(subject.id, isOpen);
              }}
              {...inHand}
            />
          ))}
          {file.unscanned ? <UnscannedPart {...file.unscanned} /> : null}
          <ShowNew waiting={subjects.waiting} onShow={subjects.showAll} />
          <ActionsPart file={file} me={me} mayWork={mayWork} {...inHand} />
        </div>
        <div className={cx(styles.column, styles.beside)}>
          <FlowPart file={file} mayWork={mayWork} />
          {mayWork ? <NoteForm caseId={caseId} me={me} /> : <KeptNote caseId={caseId} me={me} />}
          {mayWork ? <EndingPart file={file} me={me} {...inHand} /> : null}
          <MemberPart file={file} me={me} mayWork={mayWork} {...inHand} />
          <OthersPart earlier={file.earlier} related={file.related} />
        </div>
        <Timeline timeline={file.timeline} />
      </div>
    </>
  );
}

import { Link, useLocation } from '@tanstack/react-router';
import type { CaseFile } from '@blether/contracts/cases';
import { Trans, useLingui } from '@lingui/react/macro';
import { wordsForProblem } from '../../data/problem-words.ts';
import { Button } from '../../ui/button.tsx';
import { NoticeLine } from '../../ui/notice-line.tsx';
import { useChangeCase } from '../case.mutation.ts';
import { NextDeadline } from '../case-row.tsx';
import { DeskTrouble } from '../desk-trouble.tsx';
import { SeverityWord } from '../severity-word.tsx';
import type { Lease } from './use-lease.ts';
import styles from './case.module.css';

/** Always in sight: how urgent it is, how long there is, whose it is. */
export function CaseClock({ line, isShut }: Pick<CaseFile, 'line'> & Pick<WhoseProps, 'isShut'>) {
  const name = line.claimedBy?.name;
  return (
    <div className={styles.clock}>
      <SeverityWord severity={line.severity} />
      <strong className={styles.deadline}>
        <NextDeadline line={line} />
      </strong>
      <span className={styles.soft}>
        {line.phase === 'closed' || isShut ? null : line.mine ? (
          <Trans>You have this case</Trans>
        ) : name === undefined ? (
          <Trans>No one has it</Trans>
        ) : (
          <Trans>{name} has this case</Trans>
        )}
      </span>
    </div>
  );
}

interface WhoseProps {
  readonly file: CaseFile;
  readonly lease: Lease;
  /** It went to somebody else while it was read here. */
  readonly isShut: boolean;
}

/** Whose the case is when it is not the reader's, how that came, and how to take it. */
export function Whose({ file, lease, isShut }: WhoseProps) {
  const { i18n } = useLingui();
  const isBegun = useLocation({ select: ({ state }) => state.begun === true });
  const { line, abilities } = file;
  const claim = useChangeCase(line.id);
  const name = line.claimedBy?.name;
  if (isShut)
    return (
      <NoticeLine tone="gorse" icon="look-here" role="alert">
        <Trans>
          Someone else has this case now. You see it as it was. <Link to="/desk">Go to the desk</Link>
        </Trans>
      </NoticeLine>
    );
  if (line.phase === 'closed') return null;
  if (line.mine) {
    if (lease.isUnheard)
      return (
        <NoticeLine tone="gorse" icon="offline" role="status">
          <Trans>
            We cannot reach Blether. If this lasts for 5 minutes, the case goes back to the queue.
          </Trans>
        </NoticeLine>
      );
    return isBegun && !line.acted ? (
      <NoticeLine tone="loch" icon="look-here" role="status">
        <Trans>You took this case before. Act on it first: nothing more urgent waits.</Trans>
      </NoticeLine>
    ) : null;
  }
  return (
    <NoticeLine
      tone={lease.isLost ? 'gorse' : 'loch'}
      icon="look-here"
      role={lease.isLost ? 'alert' : 'status'}
    >
      <p>
        {name !== undefined ? (
          <Trans>{name} has this case now. You can read it.</Trans>
        ) : lease.isLost ? (
          <Trans>This case went back to the queue.</Trans>
        ) : (
          <Trans>No one has this case. Take it before you do something in it.</Trans>
        )}
      </p>
      {abilities.claim.may ? (
        <p>
          <Button
            look="main"
            isBusy={claim.isPending}
            onPress={() => {
              claim.mutate({ kind: 'claim', from: line.claimedBy?.id });
            }}
          >
            {name !== undefined ? (
              <Trans>Take it over from {name}</Trans>
            ) : lease.isLost ? (
              <Trans>Take it again</Trans>
            ) : (
              <Trans>Take this case</Trans>
            )}
          </Button>
        </p>
      ) : name === undefined ? (
        <p>{i18n._(wordsForProblem(abilities.claim.why))}</p>
      ) : null}
      {claim.error ? <DeskTrouble error={claim.error} /> : null}
    </NoticeLine>
  );
}

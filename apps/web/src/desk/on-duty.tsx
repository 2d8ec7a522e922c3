import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { OnNow, ShiftLine } from '@blether/contracts/rota';
import { Trans, useLingui } from '@lingui/react/macro';
import { wordsFor } from '../data/problem-words.ts';
import { TroubleFace } from '../ui/face.tsx';
import { NoticeLine } from '../ui/notice-line.tsx';
import { Waited } from './due.tsx';
import { nowQuery } from './rota/rota.queries.ts';
import { momentWords } from './rota/time-words.ts';
import styles from './on-duty.module.css';

/** Who is at the desk, who is next, which lead is called, and what somebody has left behind. */
export function OnDuty() {
  const { i18n } = useLingui();
  const { data, error, refetch } = useQuery(nowQuery);
  return (
    <section className={styles.part} aria-labelledby="on-duty">
      <h2 id="on-duty">
        <Trans>Who is on</Trans>
      </h2>
      {data ? <Now now={data} /> : null}
      {!data && error ? <TroubleFace words={i18n._(wordsFor(error))} onAgain={() => void refetch()} /> : null}
    </section>
  );
}

function Now({ now }: { readonly now: OnNow }) {
  const { t } = useLingui();
  const at = Date.parse(now.now);
  const when = (moment: string) => momentWords(moment, at, now.zone);
  const absent = now.onShift.filter(
    ({ person }) => person && !now.onDuty.some((line) => line.person.id === person.id),
  );
  const until = (shift: ShiftLine) => when(shift.endsAt);
  return (
    <>
      {now.staffed ? null : (
        <NoticeLine tone="gorse" icon="look-here">
          <Trans>No one is at the desk. Urgent words are held, and the duty lead is called.</Trans>
        </NoticeLine>
      )}
      <dl className={styles.facts}>
        {now.onDuty.length === 0 ? null : (
          <div>
            <dt>
              <Trans>At the desk</Trans>
            </dt>
            {now.onDuty.map(({ person, isLead, since }) => (
              <dd key={person.id}>
                <strong>{person.name}</strong>
                {isLead ? <Trans> (lead)</Trans> : null}
                <span className={styles.soft}>
                  {' '}
                  <Trans>since {when(since)}</Trans>
                </span>
              </dd>
            ))}
          </div>
        )}
        {absent.length === 0 ? null : (
          <div>
            <dt>
              <Trans>On shift, not started</Trans>
            </dt>
            {absent.map((shift) => (
              <dd key={`${shift.shiftId} ${shift.day}`}>
                <strong>{shift.person?.name}</strong>{' '}
                <span className={styles.soft}>
                  <Trans>until {until(shift)}</Trans>
                </span>
              </dd>
            ))}
          </div>
        )}
        <div>
          <dt>
            <Trans>Next</Trans>
          </dt>
          <dd>
            {now.next?.person ? (
              <>
                <strong>{now.next.person.name}</strong>{' '}
                <span className={styles.soft}>
                  <Trans>from {when(now.next.startsAt)}</Trans>
                </span>
              </>
            ) : (
              <Trans>No one in the next two weeks</Trans>
            )}
          </dd>
        </div>
        <div>
          <dt>
            <Trans>Duty lead</Trans>
          </dt>
          <dd>
            {now.dutyLead?.person ? (
              <>
                <strong>{now.dutyLead.person.name}</strong>{' '}
                <span className={styles.soft}>
                  <Trans>until {until(now.dutyLead)}</Trans>
                </span>
              </>
            ) : (
              <Trans>No one: every lead is called</Trans>
            )}
          </dd>
        </div>
      </dl>
      {now.leftHeld.length === 0 ? null : (
        <ul className={styles.left} aria-label={t`Left behind`}>
          {now.leftHeld.map(({ caseId, person, since }) => (
            <li key={caseId}>
              <Trans>
                <strong>{person.name}</strong> has a case, and their shift ended <Waited since={since} /> ago.
              </Trans>{' '}
              <Link to="/desk/cases/$caseId" params={{ caseId }}>
                <Trans>Open the case</Trans>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

import type { PersonId } from '@blether/contracts/brand';
import { CASE_SEVERITIES, type DeskView } from '@blether/contracts/cases';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { wordsFor, wordsForProblem } from '../data/problem-words.ts';
import { Button } from '../ui/button.tsx';
import { Face } from '../ui/face.tsx';
import { Heading } from '../ui/heading.tsx';
import { NoticeLine } from '../ui/notice-line.tsx';
import { CaseRow } from './case-row.tsx';
import { useDesk } from './desk.queries.ts';
import { Due } from './due.tsx';
import { FollowUp } from './follow-up.tsx';
import { MyShift } from './my-shift.tsx';
import { OnDuty } from './on-duty.tsx';
import { PressureList } from './pressure.tsx';
import { SeverityWord } from './severity-word.tsx';
import { ShowNew } from './show-new.tsx';
import { useHeldBack } from './use-held-back.ts';
import { useTakeNext } from './use-take-next.ts';
import styles from './desk.module.css';

/** What a moderator comes back to between two cases: how much waits, what is theirs, and one button. */
export function DeskPage({ me }: { readonly me: PersonId }) {
  const { t } = useLingui();
  const desk = useDesk();
  const mine = useHeldBack(desk.mine);
  const followUps = useHeldBack(desk.followUps);
  return (
    <>
      <Heading title={t`Desk`} />
      <div className={styles.sides}>
        <div className={styles.middle}>
          <MyShift />
          <NextCase desk={desk} />
          <section className={styles.part} aria-labelledby="mine">
            <h2 id="mine">
              <Trans>Your open cases</Trans>
            </h2>
            {mine.shown.length === 0 ? (
              <p className={styles.soft}>
                <Trans>You have no case open.</Trans>
              </p>
            ) : (
              <ul className={styles.list}>
                {mine.shown.map((line) => (
                  <CaseRow key={line.id} line={line} />
                ))}
              </ul>
            )}
            <ShowNew waiting={mine.waiting} onShow={mine.showAll} />
          </section>
          <section className={styles.part} aria-labelledby="follow-ups">
            <h2 id="follow-ups">
              <Trans>Look in again</Trans>
            </h2>
            {followUps.shown.length === 0 ? (
              <p className={styles.soft}>
                <Trans>No one to look in on now.</Trans>
              </p>
            ) : (
              <ul className={styles.list}>
                {followUps.shown.map((followUp) => (
                  <FollowUp key={followUp.id} followUp={followUp} me={me} />
                ))}
              </ul>
            )}
            <ShowNew waiting={followUps.waiting} onShow={followUps.showAll} />
          </section>
        </div>
        <aside className={styles.side} aria-label={t`What waits`}>
          <PressureList pressure={desk.pressure} />
          <OnDuty />
        </aside>
      </div>
    </>
  );
}

function NextCase({ desk }: { readonly desk: DeskView }) {
  const { i18n, t } = useLingui();
  const next = useTakeNext();
  const waiting = CASE_SEVERITIES.reduce((sum, severity) => sum + desk.pressure[severity].waiting, 0);
  const first = CASE_SEVERITIES.find((severity) => desk.pressure[severity].waiting > 0);
  const due = first && desk.pressure[first].nextDue;
  if (!desk.abilities.next.may)
    return (
      <NoticeLine tone="loch" icon="look-here">
        {i18n._(wordsForProblem(desk.abilities.next.why))}
      </NoticeLine>
    );
  if (!first)
    return (
      <Face
        title={t`Nothing waits`}
        action={
          <Button isBusy={next.isBusy} onPress={next.take}>
            <Trans>Look for the next case</Trans>
          </Button>
        }
      >
        <Trans>Put the kettle on. If something comes in, you will see it here at once.</Trans>
      </Face>
    );
  return (
    <div className={styles.next}>
      <Button look="main" wide isBusy={next.isBusy} onPress={next.take}>
        <span className={styles.big}>
          {next.isBusy ? <Trans>Getting it…</Trans> : <Trans>Next case</Trans>}
        </span>
      </Button>
      <p className={styles.row}>
        <span>
          <Plural value={waiting} one="# case waits." other="# cases wait." />
        </span>
        <span className={styles.row}>
          <Trans>Most urgent:</Trans> <SeverityWord severity={first} />
          {due === null || due === undefined ? null : (
            <span>
              <Trans>
                to be taken <Due at={due} />
              </Trans>
            </span>
          )}
        </span>
      </p>
      {next.isEmpty ? (
        <p role="status" className={styles.soft}>
          <Trans>Someone else was quicker. Nothing is left for you now.</Trans>
        </p>
      ) : null}
      {next.error ? (
        <NoticeLine tone="berry" icon="look-here" role="alert">
          {i18n._(wordsFor(next.error))}
        </NoticeLine>
      ) : null}
    </div>
  );
}

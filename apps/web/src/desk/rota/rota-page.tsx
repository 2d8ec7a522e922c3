import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { RotaDay, RotaView } from '@blether/contracts/rota';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { serverNow } from '../../data/server-clock.ts';
import { Heading } from '../../ui/heading.tsx';
import { Icon } from '../../ui/icon.tsx';
import { NoticeLine } from '../../ui/notice-line.tsx';
import { MyShift } from '../my-shift.tsx';
import { OnDuty } from '../on-duty.tsx';
import { PlanList } from './plan-list.tsx';
import { weeksOf } from './rota-days.ts';
import { rotaQuery, WEEKS_SHOWN } from './rota.queries.ts';
import { WeekTable } from './week-table.tsx';
import { momentWords } from './time-words.ts';
import { addDays, wallClock } from './zone-time.ts';
import desk from '../desk.module.css';
import styles from './rota.module.css';

const DAYS_SHOWN = 7 * WEEKS_SHOWN;
/** The others are one line each until they are asked for. */
const WEEKS_OPEN = 2;

/** Who is on, week by week; and for those who write it, what it comes from. */
export function RotaPage({ from }: { readonly from: RotaDay | undefined }) {
  const { t } = useLingui();
  const { data: view } = useSuspenseQuery(rotaQuery(from));
  const today = wallClock(serverNow(), view.zone).day;
  const place = view.zone.split('/').at(-1)?.replaceAll('_', ' ') ?? view.zone;
  return (
    <>
      <Heading title={t`Rota`} />
      <div className={desk.sides}>
        <aside className={desk.side} aria-label={t`Who is on`}>
          <OnDuty />
        </aside>
        <div className={desk.middle}>
          <MyShift />
          <GapsLine view={view} />
          <section className={styles.part} aria-labelledby="weeks">
            <div className={styles.head}>
              <h2 id="weeks">
                <Trans>Week by week</Trans>
              </h2>
              <Weeks from={view.from} isNow={from === undefined} />
            </div>
            <p className={styles.soft}>
              <Trans>All times are as clocks show them in {place}.</Trans>
            </p>
            {weeksOf(view).map((week, place) => (
              <WeekTable
                key={week[0]?.day}
                week={week}
                view={view}
                today={today}
                isOpen={place < WEEKS_OPEN}
              />
            ))}
          </section>
          {view.abilities.edit.may ? <PlanList view={view} today={today} /> : null}
        </div>
      </div>
    </>
  );
}

function Weeks({ from, isNow }: { readonly from: RotaDay; readonly isNow: boolean }) {
  const { t } = useLingui();
  return (
    <nav className={styles.weeks} aria-label={t`Weeks`}>
      <Link to="/desk/rota" search={{ from: addDays(from, -DAYS_SHOWN) }}>
        <Icon name="back" />
        <Trans>Earlier</Trans>
      </Link>
      {isNow ? null : (
        <Link to="/desk/rota" search={{}}>
          <Trans>This week</Trans>
        </Link>
      )}
      <Link to="/desk/rota" search={{ from: addDays(from, DAYS_SHOWN) }}>
        <Trans>Later</Trans>
        <span className={styles.turned}>
          <Icon name="back" />
        </span>
      </Link>
    </nav>
  );
}

/** How often nobody is at the desk in what is shown, before anybody has to look for it. */
function GapsLine({ view }: { readonly view: RotaView }) {
  const now = serverNow();
  const gaps = view.gaps.filter(({ kind, to }) => kind === 'moderator' && Date.parse(to) > now);
  const [first] = gaps;
  if (!first) return null;
  const begin = Date.parse(first.from) <= now ? null : momentWords(first.from, now, view.zone);
  const end = momentWords(first.to, now, view.zone);
  return (
    <NoticeLine tone="berry" icon="look-here">
      <Plural
        value={gaps.length}
        one="Nobody is at the desk # time in these weeks."
        other="Nobody is at the desk # times in these weeks."
      />{' '}
      {begin === null ? (
        <Trans>The first time: now, until {end}.</Trans>
      ) : (
        <Trans>
          The first time: {begin}, until {end}.
        </Trans>
      )}
    </NoticeLine>
  );
}

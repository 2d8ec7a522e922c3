import { useEffect, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { plural } from '@lingui/core/macro';
import { Plural } from '@lingui/react/macro';
import { keys } from '../data/keys.ts';
import { useFollow } from '../data/use-live.ts';
import { announce } from '../ui/announcer.ts';
import { chime } from './chime.ts';
import { deskSettings } from './desk-settings.ts';
import { deskQuery } from './desk.queries.ts';
import { SeverityShape } from './severity-word.tsx';
import styles from './desk.module.css';

/**
 * Says, wherever at the desk somebody is, how many crises nobody has taken. One that comes in is announced politely and
 * counted here, in place; it is heard only by who has asked for that.
 */
export function CrisisWatch() {
  const { data, dataUpdatedAt } = useQuery(deskQuery);
  useFollow('desk:queue', keys.desk, dataUpdatedAt, 1000);
  const waiting = data?.pressure.crisis.waiting;
  const [before, setBefore] = useState(waiting);
  const [came, setCame] = useState(0);
  if (waiting !== before) {
    setBefore(waiting);
    if (before !== undefined && waiting !== undefined && waiting > before) setCame(came + 1);
  }
  useEffect(() => {
    if (came === 0 || waiting === undefined) return;
    announce(plural(waiting, { one: '# crisis waits', other: '# crises wait' }));
    if (deskSettings().sound) chime();
    // Only a new one is news: a count that falls is not said.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `waiting` is what `came` has counted
  }, [came]);
  if (waiting === undefined || waiting === 0) return null;
  return (
    <Link to="/desk" className={styles.crisis}>
      <SeverityShape severity="crisis" />
      <span>
        <Plural value={waiting} one="# crisis waits" other="# crises wait" />
      </span>
    </Link>
  );
}

import type { ReactNode } from 'react';
import { Link, useNavigate } from '@tanstack/react-router';
import { Trans, useLingui } from '@lingui/react/macro';
import { Places } from '../ui/places.tsx';
import { CrisisWatch } from './crisis-watch.tsx';
import { ShortcutSheet } from './shortcut-sheet.tsx';
import { useShortcuts } from './shortcuts.ts';
import { useDutyBeat } from './use-duty-beat.ts';
import { useTakeNext } from './use-take-next.ts';
import styles from './desk.module.css';

/** Which places of the desk are open to somebody. */
export interface DeskPlaces {
  readonly isLead: boolean;
  /** Works on cases. A coordinator does not, and writes the rota. */
  readonly isAtDesk: boolean;
  readonly readsRota: boolean;
}

interface Props {
  readonly places: DeskPlaces;
  readonly children: ReactNode;
}

/** The places of the desk above the one that is open. A new place is a line here and a route in `app/routes`. */
export function DeskLayout({ places: { isLead, isAtDesk, readsRota }, children }: Props) {
  const { t } = useLingui();
  return (
    <div className={styles.desk} data-desk>
      <div className={styles.bar}>
        <Places className={styles.places} label={t`Desk`}>
          {isAtDesk ? (
            <li>
              <Link to="/desk" activeOptions={{ exact: true }}>
                <Trans>Desk</Trans>
              </Link>
            </li>
          ) : null}
          {isLead ? (
            <>
              <li>
                <Link to="/desk/queue">
                  <Trans>Queue</Trans>
                </Link>
              </li>
              <li>
                <Link to="/desk/overview">
                  <Trans>Overview</Trans>
                </Link>
              </li>
            </>
          ) : null}
          {readsRota ? (
            <li>
              <Link to="/desk/rota">
                <Trans>Rota</Trans>
              </Link>
            </li>
          ) : null}
          <li>
            <Link to="/desk/on-call">
              <Trans>On call</Trans>
            </Link>
          </li>
        </Places>
        {isAtDesk ? <AtDesk isLead={isLead} /> : null}
      </div>
      {children}
    </div>
  );
}

/** What is there on every page for whoever works on cases: the keys, a crisis that comes in, and a sign of life. */
function AtDesk({ isLead }: { readonly isLead: boolean }) {
  const navigate = useNavigate();
  const next = useTakeNext();
  useDutyBeat();
  useShortcuts({
    n: next.take,
    d: () => void navigate({ to: '/desk' }),
    t: () => void navigate({ to: '/desk/rota', search: {} }),
    p: () => void navigate({ to: '/desk/on-call' }),
    ...(isLead && {
      g: () => void navigate({ to: '/desk/queue' }),
      v: () => void navigate({ to: '/desk/overview' }),
    }),
  });
  return (
    <>
      <CrisisWatch />
      <ShortcutSheet />
    </>
  );
}

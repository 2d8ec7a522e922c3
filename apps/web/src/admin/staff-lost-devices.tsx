import { useId, useRef, useState } from 'react';
import type { PersonId } from '@blether/contracts/brand';
import type { LostDeviceView } from '@blether/contracts/identity';
import { Trans, useLingui } from '@lingui/react/macro';
import { announce } from '../ui/announcer.ts';
import { Button } from '../ui/button.tsx';
import { Initials } from '../ui/initials.tsx';
import { RoleWord } from '../ui/role-word.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { When } from '../ui/when.tsx';
import { useChangeStaff } from './staff.mutation.ts';
import { TroubleLine } from './trouble-line.tsx';
import styles from './admin.module.css';
import own from './staff.module.css';

interface Props {
  readonly request: LostDeviceView;
  readonly onGone: () => void;
}

function Request({ me, request, onGone }: Props & { readonly me: PersonId }) {
  const { person, askedAt, askedBy, barred } = request;
  const { name } = person;
  return (
    <li className={styles.card} aria-label={name}>
      <div className={own.who}>
        <Initials id={person.id} name={name} />
        <strong>{name}</strong>
        {person.roles.map((role) => (
          <RoleWord key={role} role={role} />
        ))}
      </div>
      <p className={styles.meta}>
        {askedBy === 'person' ? (
          <Trans>
            Someone who knows their password or reads their mail asked, <When at={askedAt} />.
          </Trans>
        ) : (
          <Trans>
            An administrator asked for them, <When at={askedAt} />.
          </Trans>
        )}
      </p>
      {barred === 'concerned' ? (
        // Of two who are concerned, who asked is the one who may take it back.
        (askedBy === 'person') === (person.id === me) ? (
          <Mine request={request} isAboutMe={person.id === me} onGone={onGone} />
        ) : (
          <p>
            <Trans>This is about you. Another administrator has to decide.</Trans>
          </p>
        )
      ) : (
        <Decide request={request} onGone={onGone} />
      )}
    </li>
  );
}

/** Who asked does not decide. They may say that it was a mistake. */
function Mine({ request, isAboutMe, onGone }: Props & { readonly isAboutMe: boolean }) {
  const { t } = useLingui();
  const change = useChangeStaff();
  const { name } = request.person;
  return (
    <>
      <p>
        <Trans>You asked for this. Another administrator has to decide.</Trans>{' '}
        {isAboutMe ? null : (
          <Trans>
            Is there no one else? Then ask {name} to begin to sign in, and to choose “I have lost my device”.
            After that you can decide.
          </Trans>
        )}
      </p>
      {change.error ? <TroubleLine error={change.error} /> : null}
      <div className={styles.actions}>
        <Button
          isBusy={change.isPending}
          onPress={() => {
            change.mutate(
              { kind: 'refuse', lostDeviceId: request.id },
              {
                onSuccess: () => {
                  announce(t`You have taken it back. The second step stays on.`);
                  onGone();
                },
              },
            );
          }}
        >
          <Trans>Take it back</Trans>
          <VisuallyHidden>: {name}</VisuallyHidden>
        </Button>
      </div>
    </>
  );
}

function Decide({ request, onGone }: Props) {
  const { t } = useLingui();
  const id = useId();
  const [sure, setSure] = useState(false);
  const [tried, setTried] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const change = useChangeStaff();
  const { name } = request.person;

  function decide(kind: 'approve' | 'refuse') {
    change.mutate(
      { kind, lostDeviceId: request.id },
      {
        onSuccess: () => {
          announce(kind === 'approve' ? t`The second step is off.` : t`The second step stays on.`);
          onGone();
        },
      },
    );
  }

  const leaveOn = (
    <LeaveOn
      name={name}
      isBusy={change.isPending}
      onPress={() => {
        decide('refuse');
      }}
    />
  );
  if (request.barred === 'appointed-since') {
    return (
      <>
        <p>
          <Trans>
            This was asked before you came to this role. Only one who had it by then can take it off. Is there
            no one? Then leave it on, and have them ask again.
          </Trans>
        </p>
        {change.error ? <TroubleLine error={change.error} /> : null}
        <div className={styles.actions}>{leaveOn}</div>
      </>
    );
  }
  return (
    <>
      <div className={styles.head}>
        <h3>
          <Trans>Check this first</Trans>
        </h3>
        <ol className={own.steps}>
          <li>
            <Trans>Ring them on a number you know. Do not use one from a mail or a message.</Trans>
          </li>
          <li>
            <Trans>Ask if it was they who asked. Ask what they lost, and when.</Trans>
          </li>
          <li>
            <Trans>Is there any doubt? Then leave it on, and see them in person.</Trans>
          </li>
        </ol>
        <p>
          <Trans>
            If you take it off, they are signed out on all devices. When they sign in again they set up a new
            one.
          </Trans>
        </p>
      </div>
      <div>
        <label className={own.check}>
          <input
            ref={box}
            type="checkbox"
            checked={sure}
            aria-invalid={tried && !sure}
            aria-describedby={tried && !sure ? `${id}-fault` : undefined}
            onChange={({ currentTarget }) => {
              setSure(currentTarget.checked);
            }}
          />
          <span>{t`I have talked to ${name}, and I am sure that it is them.`}</span>
        </label>
        {tried && !sure ? (
          <p id={`${id}-fault`} className={own.fault}>
            <Trans>Say yes to this before you take it off.</Trans>
          </p>
        ) : null}
      </div>
      {change.error ? <TroubleLine error={change.error} /> : null}
      <div className={styles.actions}>
        <Button
          look="main"
          isBusy={change.isPending}
          onPress={() => {
            setTried(true);
            if (sure) decide('approve');
            else box.current?.focus();
          }}
        >
          <Trans>Take the second step off</Trans>
          <VisuallyHidden>: {name}</VisuallyHidden>
        </Button>
        {leaveOn}
      </div>
    </>
  );
}

interface LeaveOnProps {
  readonly name: string;
  readonly isBusy: boolean;
  readonly onPress: () => void;
}

function LeaveOn({ name, isBusy, onPress }: LeaveOnProps) {
  return (
    <Button isBusy={isBusy} onPress={onPress}>
      <Trans>Leave it on</Trans>
      <VisuallyHidden>: {name}</VisuallyHidden>
    </Button>
  );
}

interface ListProps {
  /** Who reads. */
  readonly me: PersonId;
  readonly requests: readonly LostDeviceView[];
}

/** Those who can no longer give their second step, and wait for somebody to make sure who they are. */
export function StaffLostDevices({ me, requests }: ListProps) {
  return (
    <section className={styles.list} aria-labelledby="lost">
      <h2 id="lost">
        <Trans>Lost phones and keys</Trans>
      </h2>
      <ul className={styles.list}>
        {requests.map((request) => (
          <Request
            key={request.id}
            me={me}
            request={request}
            onGone={() => document.querySelector<HTMLElement>('h1')?.focus()}
          />
        ))}
      </ul>
    </section>
  );
}

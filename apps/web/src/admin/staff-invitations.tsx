import { useRef } from 'react';
import type { InvitationView } from '@blether/contracts/identity';
import { Trans, useLingui } from '@lingui/react/macro';
import { announce } from '../ui/announcer.ts';
import { Button } from '../ui/button.tsx';
import { Face } from '../ui/face.tsx';
import { RoleWord } from '../ui/role-word.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { When } from '../ui/when.tsx';
import { useChangeStaff, type LinkToGive } from './staff.mutation.ts';
import { TroubleLine } from './trouble-line.tsx';
import styles from './admin.module.css';
import own from './staff.module.css';

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

interface Props {
  readonly invitation: InvitationView;
  readonly onLink: (given: LinkToGive) => void;
  readonly onGone: () => void;
}

function Invitation({ invitation, onLink, onGone }: Props) {
  const { t } = useLingui();
  const change = useChangeStaff({ onLink });
  const { id, email, role, invitedBy, invitedAt, expiresAt, expired } = invitation;
  const until = day.format(new Date(expiresAt));
  return (
    <li className={styles.card}>
      <div className={own.who}>
        <p className={own.address}>{email}</p>
        <RoleWord role={role} />
        {expired ? (
          <span className={styles.state} data-state="overdue">
            <Trans>No longer works</Trans>
          </span>
        ) : null}
      </div>
      <p className={styles.meta}>
        {invitedBy === null ? (
          <Trans>
            Made where the service runs, <When at={invitedAt} />.
          </Trans>
        ) : (
          <Trans>
            Sent by {invitedBy}, <When at={invitedAt} />.
          </Trans>
        )}{' '}
        {expired ? null : <Trans>Works until {until}.</Trans>}
      </p>
      {change.error ? <TroubleLine error={change.error} /> : null}
      <div className={styles.actions}>
        <Button
          isBusy={change.isPending && change.variables.kind === 'invite'}
          onPress={() => {
            change.mutate(
              { kind: 'invite', email, role },
              {
                onSuccess: ({ link }) => {
                  if (!link) announce(t`Sent to ${email}.`);
                },
              },
            );
          }}
        >
          <Trans>Send a new link</Trans>
          <VisuallyHidden>: {email}</VisuallyHidden>
        </Button>
        <Button
          look="quiet"
          isBusy={change.isPending && change.variables.kind === 'withdraw'}
          onPress={() => {
            change.mutate(
              { kind: 'withdraw', invitationId: id },
              {
                onSuccess: () => {
                  announce(t`The link no longer works.`);
                  onGone();
                },
              },
            );
          }}
        >
          <Trans>Take it back</Trans>
          <VisuallyHidden>: {email}</VisuallyHidden>
        </Button>
      </div>
    </li>
  );
}

interface ListProps {
  readonly invitations: readonly InvitationView[];
  readonly onLink: (given: LinkToGive) => void;
}

/** What was sent and not used yet. */
export function StaffInvitations({ invitations, onLink }: ListProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section className={styles.list} aria-labelledby="invitations">
      <h2 id="invitations" ref={heading} tabIndex={-1}>
        <Trans>Open invitations</Trans>
      </h2>
      {invitations.length === 0 ? (
        <Face>
          <Trans>No one has an open invitation. When you invite someone, you see it here.</Trans>
        </Face>
      ) : (
        <ul className={styles.list}>
          {invitations.map((invitation) => (
            <Invitation
              key={invitation.id}
              invitation={invitation}
              onLink={onLink}
              onGone={() => heading.current?.focus()}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

import { useRef, useState, type SubmitEvent } from 'react';
import { ROLES, type Role } from '@blether/contracts/roles';
import { Trans, useLingui } from '@lingui/react/macro';
import { faultAt } from '../data/problem.ts';
import { wordsForFault } from '../data/problem-words.ts';
import { announce } from '../ui/announcer.ts';
import { Button } from '../ui/button.tsx';
import { ChooseOne } from '../ui/choices.tsx';
import { LineField } from '../ui/field.tsx';
import { ROLE_WORDS } from '../ui/role-words.ts';
import { ROLE_ABOUT } from './staff-words.ts';
import { useChangeStaff, type LinkToGive } from './staff.mutation.ts';
import { TroubleLine } from './trouble-line.tsx';
import styles from './admin.module.css';

/** Invites an address to a role. What was typed stays until it was sent. */
export function StaffInviteForm({ onLink }: { readonly onLink: (given: LinkToGive) => void }) {
  const { i18n, t } = useLingui();
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role | ''>('');
  const [tried, setTried] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const invite = useChangeStaff({ onLink });
  const emailFault =
    tried && email.trim() === ''
      ? t`Write an email address here.`
      : wordsForFault(i18n, faultAt(invite.error, '/email'));
  const roleFault = tried && role === '' ? t`Choose a role.` : undefined;

  function submit(event: SubmitEvent) {
    event.preventDefault();
    if (invite.isPending) return;
    setTried(true);
    if (email.trim() === '') box.current?.focus();
    if (email.trim() === '' || role === '') return;
    invite.mutate(
      { kind: 'invite', email: email.trim(), role },
      {
        onSuccess: ({ link }) => {
          setEmail('');
          setRole('');
          setTried(false);
          // A link to hand over takes the focus itself.
          if (link) return;
          announce(t`Sent to ${email.trim()}.`);
          box.current?.focus();
        },
        onError: () => box.current?.focus(),
      },
    );
  }

  return (
    <form className={styles.card} onSubmit={submit} noValidate aria-labelledby="invite">
      <div className={styles.head}>
        <h2 id="invite">
          <Trans>Invite someone</Trans>
        </h2>
        <p>
          <Trans>
            We send them a link that works for seven days. They set up a second step before they can use the
            role.
          </Trans>
        </p>
      </div>
      {invite.error && emailFault === undefined ? <TroubleLine error={invite.error} /> : null}
      <LineField
        label={t`Their email`}
        hint={t`Check it with care. The role goes to whoever reads mail there.`}
        type="email"
        name="email"
        autoComplete="off"
        value={email}
        isReadOnly={invite.isPending}
        onChange={setEmail}
        fault={emailFault}
        inputRef={box}
      />
      <ChooseOne<Role | ''>
        label={t`Role`}
        value={role}
        choices={ROLES.map((each) => ({
          value: each,
          label: i18n._(ROLE_WORDS[each]),
          hint: i18n._(ROLE_ABOUT[each]),
        }))}
        onChange={setRole}
        fault={roleFault}
      />
      <div className={styles.actions}>
        <Button look="main" type="submit" isBusy={invite.isPending}>
          {invite.isPending ? <Trans>Sending…</Trans> : <Trans>Send the invitation</Trans>}
        </Button>
      </div>
    </form>
  );
}

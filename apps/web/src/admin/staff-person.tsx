import { useRef, useState } from 'react';
import type { StaffMember } from '@blether/contracts/identity';
import { ROLES, type Role } from '@blether/contracts/roles';
import { Trans, useLingui } from '@lingui/react/macro';
import { announce } from '../ui/announcer.ts';
import { Button } from '../ui/button.tsx';
import { ChooseOne } from '../ui/choices.tsx';
import { Initials } from '../ui/initials.tsx';
import { RoleWord } from '../ui/role-word.tsx';
import { ROLE_WORDS } from '../ui/role-words.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { AskAboutLost } from './staff-ask-lost.tsx';
import { ROLE_ABOUT } from './staff-words.ts';
import { useChangeStaff, type StaffChange } from './staff.mutation.ts';
import { TroubleLine } from './trouble-line.tsx';
import { useFocusOnOpen } from './use-focus-on-open.ts';
import styles from './admin.module.css';
import own from './staff.module.css';

type Doing = 'give' | 'take' | 'ask';

interface Props {
  readonly member: StaffMember;
  readonly isMe: boolean;
  /** Whether somebody waits already for their second step to be taken off. */
  readonly isAsked: boolean;
  /** Whether there is somebody, besides them and the reader, who could say yes to that. */
  readonly hasDecider: boolean;
  /** There, a role is open to whoever has it, second step or not. */
  readonly isDemo: boolean;
  /** They have no role any more, and so no place in this list. */
  readonly onGone: () => void;
}

/** Somebody who has a role, and what can be done about it. */
export function StaffPerson({ member, isMe, isAsked, hasDecider, isDemo, onGone }: Props) {
  const { name, roles, secondFactor, removable } = member;
  const [doing, setDoing] = useState<Doing | null>(null);
  const buttons = useRef<HTMLDivElement>(null);
  // The focus goes back to what opened the form, once that is there again.
  const close = () => {
    setDoing(null);
    requestAnimationFrame(() => buttons.current?.querySelector('button')?.focus());
  };
  return (
    <li className={styles.card} aria-label={name}>
      <div className={own.who}>
        <Initials id={member.id} name={name} />
        <strong>{name}</strong>
        {roles.map((role) => (
          <RoleWord key={role} role={role} />
        ))}
      </div>
      <p className={styles.meta}>
        {secondFactor ? (
          <Trans>Has set up the second step.</Trans>
        ) : isDemo ? (
          <Trans>Has not set up the second step. In this demo the role is open to them even so.</Trans>
        ) : (
          <Trans>Has not set up the second step yet, so the role is not open to them.</Trans>
        )}{' '}
        {isAsked ? <Trans>Someone says that it is lost.</Trans> : null}
      </p>
      {doing === null ? (
        <div className={styles.actions} ref={buttons}>
          {roles.length < ROLES.length ? (
            <Button onPress={() => setDoing('give')}>
              <Trans>Give a role</Trans>
              <VisuallyHidden>: {name}</VisuallyHidden>
            </Button>
          ) : null}
          {removable.length > 0 ? (
            <Button onPress={() => setDoing('take')}>
              <Trans>Take a role away</Trans>
              <VisuallyHidden>: {name}</VisuallyHidden>
            </Button>
          ) : null}
          {secondFactor && !isMe && !isAsked ? (
            <Button look="quiet" onPress={() => setDoing('ask')}>
              <Trans>Lost phone or key</Trans>
              <VisuallyHidden>: {name}</VisuallyHidden>
            </Button>
          ) : null}
        </div>
      ) : doing === 'ask' ? (
        <AskAboutLost member={member} hasDecider={hasDecider} onClose={close} />
      ) : (
        <RoleForm member={member} isMe={isMe} isDemo={isDemo} verb={doing} onClose={close} onGone={onGone} />
      )}
    </li>
  );
}

interface RoleFormProps {
  readonly member: StaffMember;
  readonly isMe: boolean;
  readonly isDemo: boolean;
  readonly verb: 'give' | 'take';
  readonly onClose: () => void;
  readonly onGone: () => void;
}

function RoleForm({ member, isMe, isDemo, verb, onClose, onGone }: RoleFormProps) {
  const { i18n, t } = useLingui();
  const { name, roles, removable } = member;
  const offered = verb === 'take' ? removable : ROLES.filter((role) => !roles.includes(role));
  const [role, setRole] = useState<Role | ''>(offered.length === 1 ? (offered[0] ?? '') : '');
  const [tried, setTried] = useState(false);
  const change = useChangeStaff();
  const form = useFocusOnOpen();
  const isLast = verb === 'take' && roles.length === 1;

  return (
    <form
      ref={form}
      className={styles.inner}
      noValidate
      aria-label={verb === 'give' ? t`Give ${name} a role` : t`Take a role from ${name}`}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (role === '' || change.isPending) return;
        const wanted: StaffChange = { kind: verb, personId: member.id, role };
        change.mutate(wanted, {
          onSuccess: () => {
            announce(t`Saved.`);
            if (isLast) onGone();
            else onClose();
          },
        });
      }}
    >
      <ChooseOne<Role | ''>
        label={verb === 'give' ? t`Which role?` : t`Which role do you take away?`}
        value={role}
        choices={offered.map((each) => ({
          value: each,
          label: i18n._(ROLE_WORDS[each]),
          hint: i18n._(ROLE_ABOUT[each]),
        }))}
        onChange={setRole}
        fault={tried && role === '' ? t`Choose a role.` : undefined}
      />
      {verb === 'give' ? (
        <GiveEffects role={role} name={name} isDemo={isDemo} />
      ) : (
        <TakeEffects role={role} name={name} isMe={isMe} isLast={isLast} />
      )}
      {change.error ? <TroubleLine error={change.error} /> : null}
      <div className={styles.actions}>
        <Button look="main" type="submit" isBusy={change.isPending}>
          {verb === 'give' ? <Trans>Give this role</Trans> : <Trans>Take this role away</Trans>}
        </Button>
        <Button look="quiet" onPress={onClose}>
          <Trans>Not now</Trans>
        </Button>
      </div>
    </form>
  );
}

interface GiveEffectsProps {
  readonly role: Role | '';
  readonly name: string;
  readonly isDemo: boolean;
}

function GiveEffects({ role, name, isDemo }: GiveEffectsProps) {
  return (
    <ul className={styles.plainList}>
      <li>
        {isDemo ? (
          <Trans>{name} can use it at once.</Trans>
        ) : (
          <Trans>{name} can use it at once, as soon as the second step is set up.</Trans>
        )}
      </li>
      {role === 'administrator' ? (
        <li>
          <Trans>They can do all that you can do here. They can take your role away too.</Trans>
        </li>
      ) : null}
    </ul>
  );
}

interface TakeEffectsProps {
  readonly role: Role | '';
  readonly name: string;
  readonly isMe: boolean;
  readonly isLast: boolean;
}

function TakeEffects({ role, name, isMe, isLast }: TakeEffectsProps) {
  return (
    <ul className={styles.plainList}>
      <li>
        <Trans>It ends at once, on all their devices.</Trans>
      </li>
      {isLast ? (
        <li>
          <Trans>{name} stays a member, and all they wrote stays where it is.</Trans>
        </li>
      ) : null}
      {role === 'administrator' ? (
        <li>
          <Trans>Links that they sent and no one has used will stop working.</Trans>
        </li>
      ) : null}
      {role === 'administrator' && isMe ? (
        <li>
          <Trans>This is your own role. You can no longer open this page, or take it back.</Trans>
        </li>
      ) : null}
    </ul>
  );
}

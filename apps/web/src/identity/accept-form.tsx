import { useId, useRef, useState, type ReactNode, type RefObject, type SubmitEvent } from 'react';
import type { Words } from '@blether/contracts/brand';
import type { Agreed } from '@blether/contracts/identity';
import { LIMITS } from '@blether/contracts/limits';
import { Trans, useLingui } from '@lingui/react/macro';
import { faultAt } from '../data/problem.ts';
import { wordsFor, wordsForFault } from '../data/problem-words.ts';
import { Button } from '../ui/button.tsx';
import { LineField } from '../ui/field.tsx';
import { NoticeLine } from '../ui/notice-line.tsx';
import { useAcceptInvitation, type Accepted } from './accept-invitation.mutation.ts';
import styles from './accept-form.module.css';
import form from './sign-in.module.css';

interface Props {
  readonly token: string;
  /** The versions that stand behind the two links. */
  readonly agreed: Agreed;
  readonly onAccepted: (accepted: Accepted) => void;
}

/** Somebody who was invited makes their account. What they typed stays until it is made. */
export function AcceptForm({ token, agreed, onAccepted }: Props) {
  const { i18n, t } = useLingui();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [shown, setShown] = useState(false);
  const [rules, setRules] = useState(false);
  const [health, setHealth] = useState(false);
  const [tried, setTried] = useState(false);
  const nameBox = useRef<HTMLInputElement>(null);
  const passwordBox = useRef<HTMLInputElement>(null);
  const rulesBox = useRef<HTMLInputElement>(null);
  const healthBox = useRef<HTMLInputElement>(null);
  const accept = useAcceptInvitation(onAccepted);
  const { error } = accept;

  const nameFault =
    tried && [...name.trim()].length < LIMITS.displayName.min
      ? t`Write a name here. Two letters at least.`
      : wordsForFault(i18n, faultAt(error, '/name'));
  const least = LIMITS.newPassword.min;
  const passwordFault =
    tried && [...password].length < least
      ? t`Make it ${least} letters or signs at least.`
      : wordsForFault(i18n, faultAt(error, '/password'));
  const stale = faultAt(error, '/agreed/houseRules') ?? faultAt(error, '/agreed/privacy');
  const rulesFault =
    tried && !rules
      ? t`Please say yes to this first.`
      : stale === undefined
        ? undefined
        : t`These have just changed. Load the page again and read the new ones.`;
  const healthFault = tried && !health ? t`Please say yes to this first.` : undefined;
  const isTold = [nameFault, passwordFault, rulesFault, healthFault].some((fault) => fault !== undefined);

  function submit(event: SubmitEvent) {
    event.preventDefault();
    if (accept.isPending) return;
    setTried(true);
    const gaps: readonly (readonly [boolean, RefObject<HTMLInputElement | null>])[] = [
      [[...name.trim()].length < LIMITS.displayName.min, nameBox],
      [[...password].length < least, passwordBox],
      [!rules, rulesBox],
      [!health, healthBox],
    ];
    const first = gaps.find(([isGap]) => isGap);
    if (first) {
      first[1].current?.focus();
      return;
    }
    accept.mutate(
      // What somebody typed is what the brand `Words` names.
      { token, name: name.trim() as Words, password, agreed, health },
      {
        onError: (refusal) => {
          if (faultAt(refusal, '/name') !== undefined) nameBox.current?.focus();
          else if (faultAt(refusal, '/password') !== undefined) passwordBox.current?.focus();
        },
      },
    );
  }

  return (
    <form className={form.form} onSubmit={submit} noValidate>
      {error && !isTold ? (
        <NoticeLine tone="berry" icon="look-here" role="alert">
          {i18n._(wordsFor(error))} <Trans>What you typed is still here.</Trans>
        </NoticeLine>
      ) : null}
      <LineField
        label={t`The name that others see`}
        hint={t`Not your real name. You can change it later.`}
        name="nickname"
        autoComplete="off"
        value={name}
        onChange={setName}
        isReadOnly={accept.isPending}
        fault={nameFault}
        inputRef={nameBox}
      />
      <LineField
        label={t`Password`}
        hint={t`A few words that have nothing to do with each other are easy to keep in mind.`}
        type={shown ? 'text' : 'password'}
        name="password"
        autoComplete="new-password"
        value={password}
        onChange={setPassword}
        isReadOnly={accept.isPending}
        fault={passwordFault}
        inputRef={passwordBox}
        action={
          <Button
            onPress={() => {
              setShown(!shown);
            }}
            aria-label={shown ? t`Hide password` : t`Show password`}
          >
            {shown ? <Trans>Hide</Trans> : <Trans>Show</Trans>}
          </Button>
        }
      />
      <p>
        <Trans>Please read these two first. They open on a page of their own.</Trans>
      </p>
      <p className={styles.links}>
        <a href="/house-rules" target="_blank" rel="noreferrer">
          <Trans>House rules</Trans>
        </a>
        <a href="/privacy" target="_blank" rel="noreferrer">
          <Trans>Privacy statement</Trans>
        </a>
      </p>
      <Consent boxRef={rulesBox} value={rules} onChange={setRules} fault={rulesFault}>
        <Trans>I have read both, and I agree to them.</Trans>
      </Consent>
      <Consent boxRef={healthBox} value={health} onChange={setHealth} fault={healthFault}>
        <Trans>You may keep what I write here about my own health.</Trans>
      </Consent>
      <Button look="main" type="submit" wide isBusy={accept.isPending}>
        {accept.isPending ? <Trans>One moment…</Trans> : <Trans>Make my account</Trans>}
      </Button>
    </form>
  );
}

interface ConsentProps {
  readonly boxRef: RefObject<HTMLInputElement | null>;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
  readonly fault: string | undefined;
  readonly children: ReactNode;
}

function Consent({ boxRef, value, onChange, fault, children }: ConsentProps) {
  const id = useId();
  return (
    <div>
      <label className={styles.consent}>
        <input
          ref={boxRef}
          type="checkbox"
          checked={value}
          aria-invalid={fault !== undefined}
          aria-describedby={fault === undefined ? undefined : id}
          onChange={({ currentTarget }) => {
            onChange(currentTarget.checked);
          }}
        />
        <span>{children}</span>
      </label>
      {fault === undefined ? null : (
        <p id={id} className={styles.fault}>
          {fault}
        </p>
      )}
    </div>
  );
}

/** Somebody who has an account says yes to a role. */
export function AcceptButton({ token, onAccepted }: Omit<Props, 'agreed'>) {
  const { i18n } = useLingui();
  const accept = useAcceptInvitation(onAccepted);
  return (
    <div className={form.form}>
      {accept.error ? (
        <NoticeLine tone="berry" icon="look-here" role="alert">
          {i18n._(wordsFor(accept.error))}
        </NoticeLine>
      ) : null}
      <p>
        <Trans>You have an account with this address. Say yes, then sign in as you always do.</Trans>
      </p>
      <Button
        look="main"
        wide
        isBusy={accept.isPending}
        onPress={() => {
          accept.mutate({ token });
        }}
      >
        <Trans>Yes, I will</Trans>
      </Button>
    </div>
  );
}

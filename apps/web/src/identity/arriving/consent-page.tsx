import { useRef, useState, type ReactNode, type SubmitEvent } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { Agreed } from '@blether/contracts/identity';
import { Trans, useLingui } from '@lingui/react/macro';
import { codeOf } from '../../data/problem.ts';
import { Button } from '../../ui/button.tsx';
import { Check } from '../../ui/check.tsx';
import { Heading } from '../../ui/heading.tsx';
import { NoticeLine } from '../../ui/notice-line.tsx';
import { accountQuery } from '../account.query.ts';
import { Closing } from '../account/closing.tsx';
import { DocumentFold } from '../document-fold.tsx';
import { TroubleLine } from '../trouble-line.tsx';
import { useAgree } from './consent.mutation.ts';
import { SignOutLine } from './sign-out-line.tsx';
import forms from '../form.module.css';
import styles from '../joining/joining.module.css';

interface Props {
  readonly agreed: Agreed;
  readonly houseRules: ReactNode;
  readonly privacy: ReactNode;
  readonly onAgreed: () => void;
  /** The server knows newer documents than we showed. */
  readonly onStale: () => void;
  readonly onClosed: () => void;
  readonly onSignedOut: () => void;
}

/** The words that people agreed to have changed: the new ones are read before anything else, and leaving is as easy. */
export function ConsentPage(props: Props) {
  const { agreed, houseRules, privacy, onAgreed, onStale, onClosed, onSignedOut } = props;
  const { t } = useLingui();
  const account = useSuspenseQuery(accountQuery).data;
  const [yes, setYes] = useState(false);
  const [tried, setTried] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const agree = useAgree(onAgreed, onStale);
  const stale = codeOf(agree.error) === 'validation';
  const isNew = (document: 'house-rules' | 'privacy', version: number) =>
    (account.agreed.find((each) => each.document === document)?.version ?? 0) < version;
  const newRules = isNew('house-rules', agreed.houseRules);
  const newPrivacy = isNew('privacy', agreed.privacy);
  const what =
    newRules === newPrivacy
      ? t`the house rules and the privacy statement`
      : newRules
        ? t`the house rules`
        : t`the privacy statement`;

  function submit(event: SubmitEvent) {
    event.preventDefault();
    setTried(true);
    if (agree.isPending) return;
    if (yes) agree.mutate(agreed);
    else box.current?.focus();
  }

  return (
    <>
      <div className={styles.top}>
        <Heading title={t`There is something new to read`} />
        <p>
          <Trans>We have changed {what}. Please read what is new, and say if you want to stay.</Trans>
        </p>
      </div>
      <form className={forms.form} onSubmit={submit} noValidate>
        {stale ? (
          <NoticeLine tone="loch" icon="look-here" role="alert">
            <Trans>These words have changed while you were here. Please read them once more.</Trans>
          </NoticeLine>
        ) : (
          <TroubleLine error={agree.error} />
        )}
        <DocumentFold title={t`Read the house rules`} isNew={newRules}>
          {houseRules}
        </DocumentFold>
        <DocumentFold title={t`Read the privacy statement`} isNew={newPrivacy}>
          {privacy}
        </DocumentFold>
        <Check
          name="agree"
          checked={yes}
          onChange={setYes}
          fault={tried && !yes ? t`We need your yes before you can go on.` : undefined}
          inputRef={box}
        >
          <Trans>I agree to the house rules and the privacy statement.</Trans>
        </Check>
        <Button look="main" type="submit" wide isBusy={agree.isPending}>
          {agree.isPending ? <Trans>One moment…</Trans> : <Trans>Agree and go on</Trans>}
        </Button>
      </form>
      {leaving ? (
        <div className={forms.form}>
          <Closing
            hasPassword={account.hasPassword}
            onClosed={onClosed}
            onKeep={() => {
              setLeaving(false);
            }}
          />
        </div>
      ) : (
        <section className={forms.lines} aria-labelledby="do-not-agree">
          <h2 id="do-not-agree">
            <Trans>If you do not agree</Trans>
          </h2>
          <p>
            <Trans>You can sign out and think about it, or you can close your account. Both are fine.</Trans>
          </p>
          <SignOutLine onSignedOut={onSignedOut} />
          <div className={forms.buttons}>
            <Button
              onPress={() => {
                setLeaving(true);
              }}
            >
              <Trans>Close my account</Trans>
            </Button>
          </div>
        </section>
      )}
    </>
  );
}

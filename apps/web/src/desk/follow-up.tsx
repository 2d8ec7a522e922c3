import { useState, type SubmitEvent } from 'react';
import { Link } from '@tanstack/react-router';
import type { PersonId, Words } from '@blether/contracts/brand';
import type { FollowUpLine } from '@blether/contracts/cases';
import { LIMITS } from '@blether/contracts/limits';
import { Trans, useLingui } from '@lingui/react/macro';
import { useDraft } from '../data/use-draft.ts';
import { announce } from '../ui/announcer.ts';
import { Button } from '../ui/button.tsx';
import { ChooseOne } from '../ui/choices.tsx';
import { WordsField } from '../ui/field.tsx';
import { useFollowUpDone, type FollowedUp } from './case.mutation.ts';
import { DeskTrouble } from './desk-trouble.tsx';
import { Due } from './due.tsx';
import styles from './desk.module.css';

interface Props {
  readonly followUp: FollowUpLine;
  readonly me: PersonId;
}

/** Somebody to look in on, a day or a week after their case was closed, and how it was. */
export function FollowUp({ followUp, me }: Props) {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  const name = followUp.person?.name ?? t`Someone who has left`;
  return (
    <li className={styles.card}>
      <p className={styles.row}>
        <strong>{name}</strong>
        <span className={styles.soft}>
          {followUp.kind === 'day' ? <Trans>A day after</Trans> : <Trans>A week after</Trans>} ·{' '}
          <Due at={followUp.dueAt} />
        </span>
      </p>
      {isOpen ? (
        <FollowUpForm
          followUp={followUp}
          me={me}
          onDone={() => {
            setOpen(false);
          }}
        />
      ) : (
        <p className={styles.row}>
          <Button
            onPress={() => {
              setOpen(true);
            }}
          >
            <Trans>Say how they are</Trans>
          </Button>
          <Link className={styles.place} to="/desk/cases/$caseId" params={{ caseId: followUp.caseId }}>
            <Trans>Open the case</Trans>
          </Link>
        </p>
      )}
    </li>
  );
}

function FollowUpForm({ followUp, me, onDone }: Props & { readonly onDone: () => void }) {
  const { t } = useLingui();
  const { draft, change, clear } = useDraft(me, `follow-up.${followUp.id}`);
  const [outcome, setOutcome] = useState<FollowedUp['outcome'] | null>(null);
  const [tried, setTried] = useState(false);
  const done = useFollowUpDone();
  const words = draft.body.trim();
  const isLong = [...words].length > LIMITS.caseNote.max;

  function submit(event: SubmitEvent) {
    event.preventDefault();
    setTried(true);
    if (done.isPending || outcome === null || isLong) return;
    done.mutate(
      // What somebody typed is what the brand `Words` names.
      { followUpId: followUp.id, outcome, ...(words !== '' && { words: words as Words }) },
      {
        onSuccess: () => {
          clear();
          announce(t`Saved.`);
          onDone();
        },
      },
    );
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <ChooseOne
        label={t`How are they?`}
        value={outcome ?? ''}
        onChange={(value) => {
          if (value !== '') setOutcome(value);
        }}
        choices={[
          { value: 'well', label: t`They are well` },
          { value: 'not-well', label: t`They are not well` },
          { value: 'no-answer', label: t`They did not answer` },
        ]}
        fault={tried && outcome === null ? t`Choose one first.` : undefined}
      />
      <WordsField
        label={t`Anything to add? Members do not see this.`}
        name="words"
        rows={2}
        value={draft.body}
        onChange={(body) => {
          change({ body });
        }}
        fault={isLong ? t`This is too long.` : undefined}
      />
      {done.error ? <DeskTrouble error={done.error} /> : null}
      <div className={styles.row}>
        <Button look="main" type="submit" isBusy={done.isPending}>
          <Trans>Done</Trans>
        </Button>
        <Button look="quiet" onPress={onDone}>
          <Trans>Not now</Trans>
        </Button>
      </div>
    </form>
  );
}

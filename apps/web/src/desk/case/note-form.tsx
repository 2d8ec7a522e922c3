import type { SubmitEvent } from 'react';
import type { CaseId, PersonId, Words } from '@blether/contracts/brand';
import { LIMITS } from '@blether/contracts/limits';
import { Trans, useLingui } from '@lingui/react/macro';
import { codeOf } from '../../data/problem.ts';
import { useDraft } from '../../data/use-draft.ts';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/button.tsx';
import { WordsField } from '../../ui/field.tsx';
import { useChangeCase } from '../case.mutation.ts';
import { DeskTrouble } from '../desk-trouble.tsx';
import { noteDraftOf } from './doing.ts';
import styles from './case.module.css';

interface Props {
  readonly caseId: CaseId;
  readonly me: PersonId;
}

/** For whoever works on it next. Nobody can change a note once it is in the timeline. */
export function NoteForm({ caseId, me }: Props) {
  const { t } = useLingui();
  const { draft, change, sending, forgetSent, clear } = useDraft(me, noteDraftOf(caseId));
  const note = useChangeCase(caseId);
  const words = draft.body.trim();
  const isLong = [...words].length > LIMITS.caseNote.max;

  function submit(event: SubmitEvent) {
    event.preventDefault();
    if (note.isPending || words === '' || isLong) return;
    note.mutate(
      // What somebody typed is what the brand `Words` names.
      { kind: 'note', clientId: sending(words), words: words as Words },
      {
        onSuccess: () => {
          clear();
          announce(t`Saved.`);
        },
        onError: (error) => {
          if (codeOf(error) === 'client-id-reused') forgetSent();
        },
      },
    );
  }

  return (
    <form className={styles.part} onSubmit={submit} noValidate>
      <WordsField
        label={t`Note`}
        hint={t`For staff alone. It cannot be changed later.`}
        name="note"
        rows={2}
        value={draft.body}
        isReadOnly={note.isPending}
        onChange={(body) => {
          change({ body });
        }}
        fault={isLong ? t`This is too long.` : undefined}
      />
      {note.error ? <DeskTrouble error={note.error} /> : null}
      <div className={styles.buttons}>
        <Button type="submit" isBusy={note.isPending}>
          {note.isPending ? <Trans>Saving…</Trans> : <Trans>Keep the note</Trans>}
        </Button>
      </div>
    </form>
  );
}

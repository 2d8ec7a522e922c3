import { useState, type SubmitEvent } from 'react';
import type { CaseId, PersonId, Words } from '@blether/contracts/brand';
import type { ActionView, CaseFile } from '@blether/contracts/cases';
import { LIMITS } from '@blether/contracts/limits';
import { Trans, useLingui } from '@lingui/react/macro';
import { useDraft } from '../../data/use-draft.ts';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/button.tsx';
import { WordsField } from '../../ui/field.tsx';
import { When } from '../../ui/when.tsx';
import { useChangeCase } from '../case.mutation.ts';
import { DeskTrouble } from '../desk-trouble.tsx';
import { ACTION_WORDS, RULE_WORDS } from '../words/action-words.ts';
import type { DoingInHand } from './doing.ts';
import { UntilWords } from './until-words.tsx';
import styles from './case.module.css';

interface Props extends DoingInHand {
  readonly file: CaseFile;
  readonly me: PersonId;
  readonly mayWork: boolean;
}

/** What was done here, what of it still holds, and how to take it back. */
export function ActionsPart({ file, me, mayWork, doing, begin, end }: Props) {
  const { i18n } = useLingui();
  if (file.actions.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="done">
      <h2 id="done">
        <Trans>What was done</Trans>
      </h2>
      <ul className={styles.list}>
        {file.actions.map((action) => (
          <li key={action.id} className={styles.quote}>
            <Taken action={action} />
            {doing?.kind === 'undo' && doing.actionId === action.id ? (
              <UndoForm caseId={file.line.id} me={me} action={action} onDone={end} />
            ) : mayWork && action.holds ? (
              <div className={styles.buttons}>
                <Button
                  look="quiet"
                  onPress={() => {
                    begin({ kind: 'undo', actionId: action.id });
                  }}
                >
                  {i18n._(ACTION_WORDS[action.kind].undo)}
                </Button>
              </div>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Taken({ action }: { readonly action: ActionView }) {
  const { i18n } = useLingui();
  const { kind, rule, words, by, at, until, undone, holds } = action;
  return (
    <>
      <p className={styles.head}>
        <span>
          <strong>{i18n._(ACTION_WORDS[kind].done)}</strong>
          {until === null ? null : (
            <>
              {' '}
              <UntilWords at={until} />
            </>
          )}
        </span>
        <span className={styles.soft}>
          {by.name} · <When at={at} />
        </span>
      </p>
      <p className={styles.soft}>{i18n._(RULE_WORDS[rule])}</p>
      {words === null ? null : (
        <p className={styles.words} dir="auto">
          {words}
        </p>
      )}
      {undone !== null ? (
        <p>
          <Trans>
            Taken back <When at={undone.at} />
          </Trans>
        </p>
      ) : holds ? null : (
        <p>
          <Trans>It has ended.</Trans>
        </p>
      )}
    </>
  );
}

interface UndoProps {
  readonly caseId: CaseId;
  readonly me: PersonId;
  readonly action: ActionView;
  readonly onDone: () => void;
}

function UndoForm({ caseId, me, action, onDone }: UndoProps) {
  const { i18n, t } = useLingui();
  const { draft, change, clear } = useDraft(me, `case.${caseId}.undo.${action.id}`);
  const [tried, setTried] = useState(false);
  const undo = useChangeCase(caseId);
  const words = draft.body.trim();
  const isLong = [...words].length > LIMITS.decisionWords.max;

  function submit(event: SubmitEvent) {
    event.preventDefault();
    setTried(true);
    if (undo.isPending || isLong) return;
    undo.mutate(
      // What somebody typed is what the brand `Words` names.
      { kind: 'undo', actionId: action.id, ...(words !== '' && { words: words as Words }) },
      {
        onSuccess: () => {
          clear();
          announce(t`Taken back.`);
          onDone();
        },
      },
    );
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <WordsField
        label={t`Your words to them`}
        hint={t`They are told that it was taken back. You can leave this empty.`}
        name="words"
        rows={2}
        value={draft.body}
        onChange={(body) => {
          change({ body });
        }}
        fault={tried && isLong ? t`This is too long.` : undefined}
      />
      {undo.error ? <DeskTrouble error={undo.error} /> : null}
      <div className={styles.buttons}>
        <Button look="main" type="submit" isBusy={undo.isPending}>
          {i18n._(ACTION_WORDS[action.kind].undo)}
        </Button>
        <Button look="quiet" onPress={onDone}>
          <Trans>Not now</Trans>
        </Button>
      </div>
    </form>
  );
}

import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { useNavigate } from '@tanstack/react-router';
import type { PersonId, Words } from '@blether/contracts/brand';
import {
  CASE_SEVERITIES,
  OUTCOMES,
  type CaseFile,
  type CaseSeverity,
  type Outcome,
} from '@blether/contracts/cases';
import { LIMITS } from '@blether/contracts/limits';
import { Trans, useLingui } from '@lingui/react/macro';
import { wordsForProblem } from '../../data/problem-words.ts';
import { useDraft } from '../../data/use-draft.ts';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/button.tsx';
import { Check } from '../../ui/check.tsx';
import { ChooseOne, type Choice } from '../../ui/choices.tsx';
import { WordsField } from '../../ui/field.tsx';
import { useChangeCase, type CaseChange } from '../case.mutation.ts';
import { DeskTrouble } from '../desk-trouble.tsx';
import { OUTCOME_HINTS, OUTCOME_WORDS, SEVERITY_WORDS } from '../words/case-words.ts';
import type { DoingInHand } from './doing.ts';
import styles from './case.module.css';

interface Props extends DoingInHand {
  readonly file: CaseFile;
  readonly me: PersonId;
}

type Ending = 'raise' | 'return' | 'close';

const moreUrgentThan = (severity: CaseSeverity) =>
  CASE_SEVERITIES.slice(0, CASE_SEVERITIES.indexOf(severity));

/** What becomes of the case as a whole. */
export function EndingPart({ file, me, doing, begin, end }: Props) {
  const { i18n } = useLingui();
  const { close } = file.abilities;
  const open =
    doing?.kind === 'raise' || doing?.kind === 'return' || doing?.kind === 'close' ? doing.kind : null;
  return (
    <section className={styles.part} aria-labelledby="ending">
      <h2 id="ending">
        <Trans>This case</Trans>
      </h2>
      {open === null ? (
        <>
          <div className={styles.buttons}>
            <Button
              isDisabled={!close.may}
              onPress={() => {
                begin({ kind: 'close' });
              }}
            >
              <Trans>Close the case</Trans>
            </Button>
            {moreUrgentThan(file.line.severity).length > 0 ? (
              <Button
                onPress={() => {
                  begin({ kind: 'raise' });
                }}
              >
                <Trans>Make it more urgent</Trans>
              </Button>
            ) : null}
            <Button
              onPress={() => {
                begin({ kind: 'return' });
              }}
            >
              <Trans>Give it back</Trans>
            </Button>
          </div>
          {close.may ? null : <p className={styles.soft}>{i18n._(wordsForProblem(close.why))}</p>}
        </>
      ) : (
        <EndingForm key={open} file={file} me={me} ending={open} onDone={end} />
      )}
    </section>
  );
}

interface FormProps {
  readonly file: CaseFile;
  readonly me: PersonId;
  readonly ending: Ending;
  readonly onDone: () => void;
}

function EndingForm({ file, me, ending, onDone }: FormProps) {
  const { i18n, t } = useLingui();
  const navigate = useNavigate();
  const { id, severity } = file.line;
  const { draft, change, clear } = useDraft(me, `case.${id}.${ending}`);
  const finish = useChangeCase(id);
  const form = useRef<HTMLFormElement>(null);
  const [chosen, setChosen] = useState<Outcome | CaseSeverity | ''>('');
  const [followUps, setFollowUps] = useState(severity === 'crisis' || severity === 'red');
  const [tried, setTried] = useState(false);
  const words = draft.body.trim();
  const verb = { raise: t`Make it more urgent`, return: t`Give it back`, close: t`Close the case` }[ending];
  const missing =
    ending !== 'return' && chosen === ''
      ? t`Choose one first.`
      : ending === 'raise' && words === ''
        ? t`Say why first.`
        : [...words].length > LIMITS.caseNote.max
          ? t`This is too long.`
          : undefined;

  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, []);

  function changeOf(): CaseChange | null {
    // What somebody typed is what the brand `Words` names.
    const given = words === '' ? {} : { words: words as Words };
    if (ending === 'return') return { kind: 'return', ...given };
    const outcome = OUTCOMES.find((each) => each === chosen);
    if (ending === 'close') return outcome ? { kind: 'close', outcome, followUps, ...given } : null;
    const raised = CASE_SEVERITIES.find((each) => each === chosen);
    return raised ? { kind: 'raise', severity: raised, words: words as Words } : null;
  }

  function submit(event: SubmitEvent) {
    event.preventDefault();
    setTried(true);
    const wanted = changeOf();
    if (finish.isPending || missing !== undefined || wanted === null) return;
    finish.mutate(wanted, {
      onSuccess: () => {
        clear();
        announce(t`Saved.`);
        onDone();
        if (ending !== 'raise') void navigate({ to: '/desk' });
      },
    });
  }

  const outcomes: readonly Choice<Outcome>[] = OUTCOMES.filter(
    (each) => each !== 'incident-mended' || file.line.kind === 'incident',
  ).map((each) => {
    const hint = OUTCOME_HINTS[each];
    return { value: each, label: i18n._(OUTCOME_WORDS[each]), ...(hint && { hint: i18n._(hint) }) };
  });

  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate aria-label={verb}>
      {ending === 'close' ? (
        <ChooseOne<Outcome | CaseSeverity | ''>
          label={t`How did it end?`}
          value={chosen}
          onChange={setChosen}
          choices={outcomes}
        />
      ) : ending === 'raise' ? (
        <ChooseOne<Outcome | CaseSeverity | ''>
          label={t`How urgent is it?`}
          value={chosen}
          onChange={setChosen}
          choices={moreUrgentThan(severity).map((each) => ({
            value: each,
            label: i18n._(SEVERITY_WORDS[each]),
          }))}
        />
      ) : (
        <p>
          <Trans>It goes back to the queue, and its clock to take it starts again.</Trans>
        </p>
      )}
      <WordsField
        label={ending === 'raise' ? t`Why?` : t`Anything to add?`}
        hint={t`For staff alone. It cannot be changed later.`}
        name="words"
        rows={2}
        value={draft.body}
        onChange={(body) => {
          change({ body });
        }}
        fault={tried ? missing : undefined}
      />
      {ending === 'close' && file.person !== null ? (
        <Check name="followUps" checked={followUps} onChange={setFollowUps}>
          <Trans>Look in on them after a day and after a week</Trans>
        </Check>
      ) : null}
      {finish.error ? <DeskTrouble error={finish.error} /> : null}
      <div className={styles.buttons}>
        <Button look="main" type="submit" isBusy={finish.isPending}>
          {verb}
        </Button>
        <Button look="quiet" onPress={onDone}>
          <Trans>Not now</Trans>
        </Button>
      </div>
    </form>
  );
}

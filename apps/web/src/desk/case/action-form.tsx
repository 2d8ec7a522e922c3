import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import type { CaseId, ForumId, PersonId, Words } from '@blether/contracts/brand';
import type { ActionKind, CaseFile } from '@blether/contracts/cases';
import { RULES, type Rule } from '@blether/contracts/rules';
import { LIMITS } from '@blether/contracts/limits';
import { LABELS, type LabelId, type SubjectRef } from '@blether/contracts/moderation';
import { Trans, useLingui } from '@lingui/react/macro';
import { LABEL_WORDS } from '../../data/label-words.ts';
import { codeOf } from '../../data/problem.ts';
import { useDraft } from '../../data/use-draft.ts';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/button.tsx';
import { ChooseSome } from '../../ui/choices.tsx';
import { Choose } from '../../ui/choose.tsx';
import { WordsField } from '../../ui/field.tsx';
import { useChangeCase } from '../case.mutation.ts';
import { DeskTrouble } from '../desk-trouble.tsx';
import { ACTION_WORDS, HOURS, HOURS_WORDS, RULE_WORDS, WITH_HOURS } from '../words/action-words.ts';
import { nameOf } from './doing.ts';
import styles from './case.module.css';

interface Props {
  readonly caseId: CaseId;
  readonly me: PersonId;
  readonly kind: ActionKind;
  /** Left out for what is done about a member. */
  readonly subject?: SubjectRef;
  /** The warnings it has now. */
  readonly labels?: readonly LabelId[];
  readonly forums: CaseFile['forums'];
  readonly onDone: () => void;
}

/** What follows from an action, why it is taken, and the words that the member gets with it. */
export function ActionForm({ caseId, me, kind, subject, labels: had = [], forums, onDone }: Props) {
  const { i18n, t } = useLingui();
  const place = `case.${caseId}.${kind}.${subject ? nameOf(subject) : 'member'}`;
  const { draft, change, sending, forgetSent, clear } = useDraft(me, place);
  const act = useChangeCase(caseId);
  const form = useRef<HTMLFormElement>(null);
  const givesBack = kind === 'release' || kind === 'restore';
  const [rule, setRule] = useState<Rule | null>(givesBack ? 'safety' : null);
  const [hours, setHours] = useState<string>('');
  const [labels, setLabels] = useState(had);
  const [forumId, setForumId] = useState<ForumId | null>(null);
  const [tried, setTried] = useState(false);
  const { verb, consequence, done } = ACTION_WORDS[kind];
  const words = draft.body.trim();
  // Nobody is punished for distress: to keep somebody safe is no reason to act against them.
  const rules = subject ? RULES : RULES.filter((each) => each !== 'safety');
  const missing =
    rule === null
      ? t`Choose a reason first.`
      : WITH_HOURS.includes(kind) && hours === ''
        ? t`Choose how long first.`
        : kind === 'move' && forumId === null
          ? t`Choose a forum first.`
          : [...words].length > LIMITS.decisionWords.max
            ? t`What you write to them is too long.`
            : undefined;

  useEffect(() => {
    form.current?.querySelector<HTMLElement>('select, input, textarea')?.focus();
  }, []);

  function submit(event: SubmitEvent) {
    event.preventDefault();
    setTried(true);
    if (act.isPending || missing !== undefined || rule === null) return;
    const chosen = {
      kind,
      rule,
      ...(subject && { subject }),
      // What somebody typed is what the brand `Words` names.
      ...(words !== '' && { words: words as Words }),
      ...(hours !== '' && { hours: Number(hours) }),
      ...(kind === 'label' && { labels }),
      ...(forumId !== null && { forumId }),
    };
    const action = { ...chosen, clientId: sending(JSON.stringify(chosen)) };
    act.mutate(
      { kind: 'act', action },
      {
        onSuccess: () => {
          clear();
          announce(i18n._(done));
          onDone();
        },
        onError: (error) => {
          if (codeOf(error) === 'client-id-reused') forgetSent();
        },
      },
    );
  }

  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate aria-label={i18n._(verb)}>
      <p className={styles.consequence}>
        <strong>{i18n._(verb)}.</strong> {i18n._(consequence)}
      </p>
      {kind === 'label' ? (
        <ChooseSome
          label={t`Warnings`}
          values={labels}
          onChange={setLabels}
          choices={LABELS.map((id) => ({ value: id, label: i18n._(LABEL_WORDS[id]) }))}
        />
      ) : null}
      {kind === 'move' ? (
        <Choose
          label={t`To which forum?`}
          name="forum"
          empty={t`Choose a forum`}
          value={forumId ?? ''}
          onChange={(value) => {
            // One of the ids that we gave the list.
            setForumId(value as ForumId);
          }}
          options={forums.map(({ id, name }) => [id, name])}
        />
      ) : null}
      <Choose
        label={givesBack ? t`Why it was kept back` : t`Why: a rule that all can read`}
        name="rule"
        empty={t`Choose a reason`}
        value={rule ?? ''}
        onChange={(value) => {
          setRule(RULES.find((each) => each === value) ?? null);
        }}
        options={rules.map((id) => [id, i18n._(RULE_WORDS[id])])}
      />
      {WITH_HOURS.includes(kind) ? (
        <Choose
          label={t`For how long?`}
          name="hours"
          empty={t`Choose how long`}
          value={hours}
          onChange={setHours}
          options={HOURS.map((each) => [String(each), i18n._(HOURS_WORDS[each])])}
        />
      ) : null}
      <WordsField
        label={t`Your words to them`}
        hint={
          kind === 'remove'
            ? t`They get the reason by mail. They see these words when they try to sign in. You can leave this empty.`
            : t`They get the reason and these words. You can leave this empty.`
        }
        name="words"
        rows={3}
        value={draft.body}
        isReadOnly={act.isPending}
        onChange={(body) => {
          change({ body });
        }}
        fault={tried ? missing : undefined}
      />
      {act.error ? <DeskTrouble error={act.error} /> : null}
      <div className={styles.buttons}>
        <Button look="main" type="submit" isBusy={act.isPending}>
          {i18n._(verb)}
        </Button>
        <Button look="quiet" onPress={onDone}>
          <Trans>Not now</Trans>
        </Button>
      </div>
    </form>
  );
}

import { useEffect, useRef, useState } from 'react';
import type { ClientId } from '@blether/contracts/brand';
import type { PostView } from '@blether/contracts/forum';
import { REPORT_CATEGORIES, type MakeReport, type ReportCategory } from '@blether/contracts/reports';
import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { wordsFor } from '../../data/problem-words.ts';
import { Button } from '../../ui/button.tsx';
import { Check } from '../../ui/check.tsx';
import { NoticeLine } from '../../ui/notice-line.tsx';
import { CATEGORY_WORDS, NAME_CATEGORY_WORDS } from './category-words.ts';
import { useMakeReport } from './report.mutation.ts';
import type { Made } from './report-sent.tsx';
import styles from './report.module.css';

interface Props {
  readonly post: PostView;
  /** The viewer is a trained peer, who may take it from sight until a moderator has looked. */
  readonly mayHide: boolean;
  readonly onMade: (made: Made) => void;
  readonly onClose: () => void;
}

interface ChoiceProps {
  readonly label: MessageDescriptor;
  readonly hint?: MessageDescriptor | undefined;
  readonly isBusy: boolean;
  readonly onPress: () => void;
}

function Choice({ label, hint, isBusy, onPress }: ChoiceProps) {
  const { i18n } = useLingui();
  return (
    <li className={styles.choice}>
      <Button wide isBusy={isBusy} onPress={onPress}>
        <span>
          {i18n._(label)}
          {hint === undefined ? null : <span className={styles.hint}>{i18n._(hint)}</span>}
        </span>
      </Button>
    </li>
  );
}

/** What is wrong: one press on an answer sends it. The words come first, then the name of whoever wrote them. */
export function ReportPanel({ post, mayHide, onMade, onClose }: Props) {
  const { i18n } = useLingui();
  const heading = useRef<HTMLHeadingElement>(null);
  const [hide, setHide] = useState(false);
  // What did not get through is sent again under the same id, and is one report.
  const ids = useRef(new Map<string, ClientId>());
  const make = useMakeReport();
  const { name, id: authorId } = post.author;
  useEffect(() => {
    heading.current?.focus();
  }, []);

  function send(kind: 'post' | 'name', category: ReportCategory) {
    const what = `${kind} ${category} ${String(hide)}`;
    const clientId = ids.current.get(what) ?? (crypto.randomUUID() as ClientId);
    ids.current.set(what, clientId);
    const subject: MakeReport['subject'] = { kind, id: kind === 'post' ? post.id : authorId };
    make.mutate({ clientId, subject, category, ...(hide && { hide }) }, { onSuccess: onMade });
  }

  return (
    <>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        <Trans>What is wrong?</Trans>
      </h2>
      <p>
        <Trans>Choose what fits best, and a moderator is told. {name} is not told that it was you.</Trans>
      </p>
      {mayHide ? (
        <Check name="hide" checked={hide} onChange={setHide}>
          <Trans>Hide it until a moderator has looked</Trans>
        </Check>
      ) : null}
      {make.error ? (
        <NoticeLine tone="berry" icon="look-here" role="alert">
          {i18n._(wordsFor(make.error))}
        </NoticeLine>
      ) : null}
      <ul className={styles.choices}>
        {REPORT_CATEGORIES.map((category) => (
          <Choice
            key={category}
            label={CATEGORY_WORDS[category].label}
            hint={CATEGORY_WORDS[category].hint}
            isBusy={make.isPending}
            onPress={() => {
              send('post', category);
            }}
          />
        ))}
      </ul>
      <h3 className={styles.subtitle}>
        <Trans>Or is it the name {name}?</Trans>
      </h3>
      <ul className={styles.choices}>
        {NAME_CATEGORY_WORDS.map(([category, label]) => (
          <Choice
            key={category}
            label={label}
            isBusy={make.isPending}
            onPress={() => {
              send('name', category);
            }}
          />
        ))}
      </ul>
      <div>
        <Button look="quiet" onPress={onClose}>
          <Trans>Never mind</Trans>
        </Button>
      </div>
    </>
  );
}

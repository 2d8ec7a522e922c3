import { useRef, useState, type ReactNode } from 'react';
import type { Agreed } from '@blether/contracts/identity';
import { Trans, useLingui } from '@lingui/react/macro';
import { Check } from '../../ui/check.tsx';
import { NoticeLine } from '../../ui/notice-line.tsx';
import { DocumentFold } from '../document-fold.tsx';
import type { JoinDraft } from './join-draft.ts';
import { StepFrame } from './step-frame.tsx';
import styles from './joining.module.css';

export interface DocumentsToAgree {
  readonly agreed: Agreed;
  readonly houseRules: ReactNode;
  readonly privacy: ReactNode;
}

interface Props {
  readonly draft: JoinDraft;
  readonly documents: DocumentsToAgree;
  readonly onChange: (yes: Partial<Pick<JoinDraft, 'houseRules' | 'privacy' | 'health'>>) => void;
  /** The words changed after somebody had agreed to them. */
  readonly changed: boolean;
  readonly onNext: () => void;
  readonly onBack: () => void;
}

/** What happens to one's words, in a few lines and in full; and a yes to each part of it. */
export function RulesStep({ draft, documents, onChange, changed, onNext, onBack }: Props) {
  const { t } = useLingui();
  const [tried, setTried] = useState(false);
  const rulesBox = useRef<HTMLInputElement>(null);
  const privacyBox = useRef<HTMLInputElement>(null);
  const healthBox = useRef<HTMLInputElement>(null);
  const { agreed } = documents;
  const rules = draft.houseRules === agreed.houseRules;
  const privacy = draft.privacy === agreed.privacy;
  const { health } = draft;
  const fault = (given: boolean) =>
    tried && !given ? t`We need your yes to this before you can join.` : undefined;

  return (
    <StepFrame
      step="rules"
      question={t`What happens to your words`}
      why={<Trans>Please take your time with this page. It is the part that matters most.</Trans>}
      onBack={onBack}
      onNext={() => {
        setTried(true);
        if (!rules) rulesBox.current?.focus();
        else if (!privacy) privacyBox.current?.focus();
        else if (!health) healthBox.current?.focus();
        else onNext();
      }}
    >
      {changed ? (
        <NoticeLine tone="loch" icon="look-here" role="status">
          <Trans>These words have changed while you were here. Please read them once more.</Trans>
        </NoticeLine>
      ) : null}
      <ul className={styles.points}>
        <li>
          <Trans>A computer checks what you write for signs that someone is at risk.</Trans>
        </li>
        <li>
          <Trans>When it finds one, a moderator reads it, and you see numbers that you can call.</Trans>
        </li>
        <li>
          <Trans>
            What you say stays here. We break that only if a life is in danger, a child is at risk, or the law
            says so.
          </Trans>
        </li>
        <li>
          <Trans>You can leave when you like.</Trans>
        </li>
      </ul>
      <div className={styles.group}>
        <DocumentFold title={t`Read the house rules`}>{documents.houseRules}</DocumentFold>
        <Check
          name="house-rules"
          checked={rules}
          onChange={(given) => {
            onChange({ houseRules: given ? agreed.houseRules : null });
          }}
          fault={fault(rules)}
          inputRef={rulesBox}
        >
          <Trans>I will keep to the house rules.</Trans>
        </Check>
      </div>
      <div className={styles.group}>
        <DocumentFold title={t`Read the privacy statement`}>{documents.privacy}</DocumentFold>
        <Check
          name="privacy"
          checked={privacy}
          onChange={(given) => {
            onChange({ privacy: given ? agreed.privacy : null });
          }}
          fault={fault(privacy)}
          inputRef={privacyBox}
        >
          <Trans>I agree to what the privacy statement says.</Trans>
        </Check>
      </div>
      <Check
        name="health"
        checked={health}
        onChange={(given) => {
          onChange({ health: given });
        }}
        hint={
          <Trans>The law asks us to have your clear yes for this. You can take it back by leaving.</Trans>
        }
        fault={fault(health)}
        inputRef={healthBox}
      >
        <Trans>Yes, you may keep what I choose to say about my health.</Trans>
      </Check>
    </StepFrame>
  );
}

import type { CaseId, PersonId } from '@blether/contracts/brand';
import { Trans, useLingui } from '@lingui/react/macro';
import { readDraft } from '../../data/drafts.ts';
import { Button } from '../../ui/button.tsx';
import { useCopy } from '../../ui/use-copy.ts';
import { noteDraftOf } from './doing.ts';
import styles from './case.module.css';

interface Props {
  readonly caseId: CaseId;
  readonly me: PersonId;
}

/** A note that was half written when the case went to somebody else. It cannot be added now, and nobody loses it. */
export function KeptNote({ caseId, me }: Props) {
  const { t } = useLingui();
  const { body } = readDraft(me, noteDraftOf(caseId));
  const refused = t`Your browser did not let us copy it. Please copy it by hand.`;
  const { copied, copy } = useCopy({ done: t`Copied.`, refused });
  if (body.trim() === '') return null;
  return (
    <section className={styles.part} aria-labelledby="kept-note">
      <h2 id="kept-note">
        <Trans>Your note, not saved</Trans>
      </h2>
      <p>
        <Trans>You cannot add it to the case now. It is kept here, for you alone, until you sign out.</Trans>
      </p>
      <p className={styles.words} dir="auto">
        {body}
      </p>
      {copied === 'no' ? <p>{refused}</p> : null}
      <div className={styles.buttons}>
        <Button onPress={() => void copy(body)}>
          {copied === 'yes' ? <Trans>Copied</Trans> : <Trans>Copy the note</Trans>}
        </Button>
      </div>
    </section>
  );
}

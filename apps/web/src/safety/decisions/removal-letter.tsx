import type { Removal } from '@blether/contracts/identity';
import { Trans, useLingui } from '@lingui/react/macro';
import { RULE_WORDS } from './decision-words.ts';
import styles from './decisions-list.module.css';

interface Props {
  readonly removal: Removal;
  /** Where they can write, if the service has said so. */
  readonly contact: string | null;
}

/** Why an account is closed, to whoever it belongs to: the rule, what the moderator wrote, and what is open to them. */
export function RemovalLetter({ removal: { rule, words }, contact }: Props) {
  const { i18n } = useLingui();
  return (
    <>
      <p>
        <Trans>A moderator has closed this account. You cannot read or write here with it.</Trans>
      </p>
      <p className={styles.kind}>{i18n._(RULE_WORDS[rule])}</p>
      {words === null ? null : (
        <div className={styles.letter}>
          <p className={styles.from}>
            <Trans>The moderator says:</Trans>
          </p>
          <p className={styles.words} dir="auto">
            {words}
          </p>
        </div>
      )}
      {contact === null ? null : (
        <p>
          <Trans>
            If you think that this was wrong, you can write to <a href={`mailto:${contact}`}>{contact}</a>.
          </Trans>
        </p>
      )}
      <p>
        <Trans>
          You can <a href="/talk-to-someone">talk to someone now</a> at all times, whatever was decided.
        </Trans>
      </p>
    </>
  );
}

import { Link } from '@tanstack/react-router';
import type { CaseFile } from '@blether/contracts/cases';
import { Trans, useLingui } from '@lingui/react/macro';
import { When } from '../../ui/when.tsx';
import { CaseRow } from '../case-row.tsx';
import { SeverityWord } from '../severity-word.tsx';
import { OUTCOME_WORDS } from '../words/case-words.ts';
import { heardWords } from '../words/heard-words.ts';
import styles from './case.module.css';

/** Earlier cases about the same person, and other open ones from the same topics. */
export function OthersPart({ earlier, related }: Pick<CaseFile, 'earlier' | 'related'>) {
  const { i18n, t } = useLingui();
  return (
    <>
      {related.length === 0 ? null : (
        <section className={styles.part} aria-labelledby="related">
          <h2 id="related">
            <Trans>From the same topic</Trans>
          </h2>
          <ul className={styles.list}>
            {related.map((line) => (
              <CaseRow key={line.id} line={line} />
            ))}
          </ul>
        </section>
      )}
      <section className={styles.part} aria-labelledby="earlier">
        <h2 id="earlier">
          <Trans>Cases before this one</Trans>
        </h2>
        {earlier.length === 0 ? (
          <p className={styles.soft}>
            <Trans>This is the first case about them.</Trans>
          </p>
        ) : (
          <ul className={styles.list}>
            {earlier.map((each) => (
              <li key={each.id} className={styles.quote}>
                <p className={styles.head}>
                  <span>
                    <SeverityWord severity={each.severity} />{' '}
                    <Link className={styles.place} to="/desk/cases/$caseId" params={{ caseId: each.id }}>
                      {each.about.map((id) => heardWords(i18n, id)).join('; ') || t`A case`}
                    </Link>
                  </span>
                  <span className={styles.soft}>
                    <When at={each.openedAt} />
                  </span>
                </p>
                <p className={styles.soft}>
                  {each.outcome === null ? <Trans>Still open</Trans> : i18n._(OUTCOME_WORDS[each.outcome])}
                </p>
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}

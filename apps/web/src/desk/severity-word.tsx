import type { CaseSeverity } from '@blether/contracts/cases';
import { useLingui } from '@lingui/react/macro';
import { SEVERITY_WORDS } from './words/case-words.ts';
import styles from './severity.module.css';

/** Triangle, diamond, disc and ring: told apart without their colours, and at a glance. */
const SHAPES: Record<CaseSeverity, string> = {
  crisis: 'M8 1.500 15.500 14.500H.500z',
  red: 'M8 .500 15.500 8 8 15.500.500 8z',
  amber: 'M8 1.500a6.500 6.500 0 1 0 0 13 6.500 6.500 0 1 0 0-13z',
  green: 'M8 1.500a6.500 6.500 0 1 0 0 13 6.500 6.500 0 1 0 0-13zM8 4a4 4 0 1 1 0 8 4 4 0 1 1 0-8z',
};

/** Never alone: its word stands beside it. */
export function SeverityShape({ severity }: { readonly severity: CaseSeverity }) {
  return (
    <svg className={styles.shape} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={SHAPES[severity]} />
    </svg>
  );
}

export function SeverityWord({ severity }: { readonly severity: CaseSeverity }) {
  const { i18n } = useLingui();
  return (
    <span className={styles.severity} data-severity={severity}>
      <SeverityShape severity={severity} />
      {i18n._(SEVERITY_WORDS[severity])}
    </span>
  );
}

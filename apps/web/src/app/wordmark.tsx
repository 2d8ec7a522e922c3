import styles from './wordmark.module.css';

/** The name, with a house that has its lights on. */
export function Wordmark() {
  return (
    <span className={styles.wordmark}>
      <svg viewBox="0 0 40 32" aria-hidden="true" focusable="false">
        <rect className={styles.window} x="11.500" y="16" width="6" height="7" rx="1" />
        <path d="M5 26V14.500L14.500 6 24 14.500V26M3 29h34M29 26c3.600-.8 5.700-3.600 5.700-6.700 0-3.500-3.100-6.300-6.700-6.300" />
      </svg>
      <span lang="sco">Blether</span>
    </span>
  );
}

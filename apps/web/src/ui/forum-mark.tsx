import type { ForumMark as Mark } from '@blether/contracts/forum';
import styles from './forum-mark.module.css';

/** Places, in one line weight. */
const DRAWINGS: Record<Mark, string> = {
  hill: 'M4 36c6-1 9-14 15-14 4 0 5 5 8 5s4-4 7-4c5 0 7 12 10 13M4 41h40M33 12a4 4 0 1 0 0 .1M12 16l2-1 2 1M17 13l2-1 2 1',
  boat: 'M8 31h32l-5 8H13zM23 31V9l13 17H23M19 31V15l-8 12M5 43c3 0 3-2 6-2s3 2 6 2 3-2 6-2 3 2 6 2 3-2 6-2 3 2 6 2',
  kettle: 'M13 39h20l3-13a13 13 0 0 0-26 0zM36 24l6-6M17 14c1-6 11-6 12 0M23 13v-3M10 43h26M30 5c2-2-1-3 1-5',
  lamp: 'M17 6h14l6 16H11zM24 22v18M16 42h16M31 22v6M8 27l-3 2M40 27l3 2M10 33l-2 3M38 33l2 3',
  harbour:
    'M30 40V15h8v25M28 15h12M31 15v-4h6v4M34 8V5M42 11l3-1M26 11l-3-1M4 34h20l-3 6H8zM13 34V20l8 11M4 44h40',
  stove:
    'M11 16h26v22H11zM15 38v5M33 38v5M9 16h30M21 16V4h6v12M17 22h14v10H17zM24 30c-3-2 0-3 0-6 2 2 4 4 0 6z',
  path: 'M18 43c-2-8 12-9 9-16-2-5-9-4-7-9 1-3 5-3 5-6M30 43c-2-7 9-9 6-17-2-5-9-5-8-9 0-2 2-3 2-5M6 14c5 0 6-4 10-4M36 12h7M7 34l2-5 2 5M9 29v9M40 34v5',
  bench:
    'M9 22h30M9 27h30M7 33h34M12 18v15M36 18v15M12 33v8M36 33v8M5 42h38M33 11c0-4 8-4 8 0s-8 4-8 0M37 14v4',
};

interface Props {
  readonly mark: Mark;
  readonly size?: 'small' | 'large';
}

export function ForumMark({ mark, size = 'small' }: Props) {
  return (
    <span className={`${styles.field ?? ''} ${styles[size] ?? ''}`} aria-hidden="true">
      <svg viewBox="0 0 48 48" focusable="false">
        <path d={DRAWINGS[mark]} />
      </svg>
    </span>
  );
}

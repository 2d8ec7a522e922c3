import type { Piece } from './rota-days.ts';
import styles from './rota.module.css';

const WIDTH = 240;
const HEIGHT = 6;

interface Props {
  readonly covered: readonly Piece[];
  readonly gaps: readonly Piece[];
}

/** A day from midnight to midnight, with what is taken and what is not. For the eye alone: the words stand under it. */
export function CoverStrip({ covered, gaps }: Props) {
  const boxOf = ({ from, to }: Piece) => ({ x: WIDTH * from, width: WIDTH * (to - from), height: HEIGHT });
  return (
    <svg
      className={styles.strip}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {covered.map((piece) => (
        <rect key={`${piece.from} ${piece.to}`} className={styles.covered} {...boxOf(piece)} />
      ))}
      {gaps.map((piece) => (
        <rect key={piece.from} className={styles.uncovered} {...boxOf(piece)} />
      ))}
    </svg>
  );
}

import styles from './initials.module.css';

const FIELDS = ['heather', 'loch', 'moss', 'gorse'] as const;

function initialsOf(name: string): string {
  const words = name
    .trim()
    .split(/[\s_-]+/u)
    .filter(Boolean);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return letters
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toLocaleUpperCase('en-GB');
}

/** Always the same field for the same person. */
function fieldOf(id: string): (typeof FIELDS)[number] {
  let sum = 0;
  for (const sign of id) sum = (sum * 31 + sign.charCodeAt(0)) % 65_521;
  return FIELDS[sum % FIELDS.length] ?? 'heather';
}

interface Props {
  readonly id: string;
  readonly name: string;
}

/** A person's initials on a soft field. The name always stands beside it, so this is drawn and says nothing. */
export function Initials({ id, name }: Props) {
  return (
    <span
      className={`${styles.initials ?? ''} ${styles[fieldOf(id)] ?? ''}`}
      data-initials={initialsOf(name)}
      aria-hidden="true"
    />
  );
}

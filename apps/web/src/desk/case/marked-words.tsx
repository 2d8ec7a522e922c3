import type { CaseSubjectView } from '@blether/contracts/cases';
import { Trans, useLingui } from '@lingui/react/macro';
import { cx } from '../../ui/cx.ts';
import { heardWords, reasonsOf } from '../words/heard-words.ts';
import { inReadingOrder, markedParts, marksOf } from './marks.ts';
import styles from './words.module.css';

type Props = Pick<CaseSubjectView, 'words' | 'spans'>;

/** The words as they came in. What was heard in them is marked, numbered, named where it ends and explained below. */
export function MarkedWords({ words, spans }: Props) {
  const { i18n } = useLingui();
  const fields = inReadingOrder(words);
  const marks = marksOf(fields, spans);
  return (
    <div className={styles.words}>
      {fields.map((field) => (
        <p key={field} className={cx(styles.field, field === 'title' && styles.title)} dir="auto">
          {markedParts(words[field] ?? '', field, fields, marks).map((part, place) => {
            if (part.marks.length === 0) return part.text;
            return (
              // Words that came in never change: the place of a part is its name.
              <mark key={String(place)} className={styles.mark}>
                {part.text}
                {part.ending.map((mark) => (
                  <span key={mark} className={styles.why}>
                    {` ${String(mark + 1)} ${heardWords(i18n, marks[mark]?.category ?? '')}`}
                  </span>
                ))}
              </mark>
            );
          })}
        </p>
      ))}
      {marks.length === 0 ? null : (
        <ol className={styles.reasons}>
          {marks.map(({ category, spans: all }, mark) => (
            // What came in never changes, nor do its marks.
            <li key={`${category} ${String(mark)}`}>
              <span className={styles.number}>{mark + 1}</span> {reasonsOf(i18n, all)}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

/** What stands where the words would: how many there are, and nothing of what they say. */
export function CoveredWords({ words, spans }: Props) {
  const letters = Object.values(words).reduce((sum, each) => sum + [...each].length, 0);
  const marked = marksOf(inReadingOrder(words), spans).length;
  const lines = Math.min(4, 1 + Math.floor(letters / 160));
  return (
    <div className={styles.covered}>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={styles.bar} aria-hidden="true" />
      ))}
      <p className={styles.soft}>
        <Trans>
          {letters} letters, {marked} marked.
        </Trans>
      </p>
    </div>
  );
}

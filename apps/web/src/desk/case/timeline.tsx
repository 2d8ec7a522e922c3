import { useState } from 'react';
import type { CaseFile, TimelineEntry } from '@blether/contracts/cases';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../ui/button.tsx';
import { timelineWords } from '../words/timeline-words.ts';
import { When } from '../../ui/when.tsx';
import styles from './case.module.css';

/** The page asks for the case anew with each change, and each time somebody reads it: their first reading says enough. */
function isRepeated({ kind, by }: TimelineEntry, place: number, timeline: readonly TimelineEntry[]): boolean {
  if (kind !== 'read') return false;
  return timeline.slice(0, place).some((earlier) => earlier.kind === 'read' && earlier.by?.id === by?.id);
}

/** All that has happened, oldest first: what comes joins at its end, where it moves nothing. Nobody can change it. */
export function Timeline({ timeline }: Pick<CaseFile, 'timeline'>) {
  const { i18n } = useLingui();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? timeline : timeline.filter((...entry) => !isRepeated(...entry));
  const left = timeline.length - shown.length;
  return (
    <section className={styles.part} aria-labelledby="timeline">
      <h2 id="timeline">
        <Trans>What has happened</Trans>
      </h2>
      <ol className={styles.timeline}>
        {shown.map((entry) => (
          <li key={`${entry.at} ${entry.kind} ${entry.by?.id ?? ''} ${String(entry.details['pageId'])}`}>
            <p className={styles.head}>
              <span>
                {timelineWords(i18n, entry)}
                {entry.by === null ? null : <span className={styles.soft}> · {entry.by.name}</span>}
              </span>
              <span className={styles.soft}>
                <When at={entry.at} />
              </span>
            </p>
            {entry.words === null ? null : (
              <p className={styles.words} dir="auto">
                {entry.words}
              </p>
            )}
          </li>
        ))}
      </ol>
      {left > 0 ? (
        <p>
          <Button
            look="quiet"
            onPress={() => {
              setWhole(true);
            }}
          >
            <Plural value={left} one="Show # more time it was read" other="Show # more times it was read" />
          </Button>
        </p>
      ) : null}
    </section>
  );
}

import { Link } from '@tanstack/react-router';
import type { CaseLine } from '@blether/contracts/cases';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Due } from './due.tsx';
import { SeverityWord } from './severity-word.tsx';
import { heardWords } from './words/heard-words.ts';
import styles from './case-row.module.css';

/** What a case is about, in the words of categories: nobody's own. */
export function useAbout(line: Pick<CaseLine, 'about' | 'kind'>): string {
  const { i18n, t } = useLingui();
  if (line.kind === 'incident' && line.about.includes('unscanned')) return t`A fault of the scanner`;
  return line.about.map((id) => heardWords(i18n, id)).join('; ') || t`Something to look at`;
}

/** The deadline that stands: to take it while it waits, to act once somebody has it. */
export function NextDeadline({ line }: { readonly line: CaseLine }) {
  if (line.phase === 'closed') return <Trans>Closed</Trans>;
  if (line.phase === 'waiting')
    return (
      <>
        <Trans>Take it</Trans> <Due at={line.acknowledgeBy} />
      </>
    );
  if (line.acted) return <Trans>Acted on in time</Trans>;
  return (
    <>
      <Trans>Act</Trans> <Due at={line.actBy} />
    </>
  );
}

/** One case as a line that leads to it. */
export function CaseRow({ line }: { readonly line: CaseLine }) {
  const about = useAbout(line);
  return (
    <li className={styles.row} data-severity={line.severity}>
      <SeverityWord severity={line.severity} />
      <Link className={styles.about} to="/desk/cases/$caseId" params={{ caseId: line.id }}>
        {about}
      </Link>
      <span className={styles.meta}>
        <Plural value={line.subjects} one="# piece of words" other="# pieces of words" />
      </span>
      <span className={styles.deadline}>
        <NextDeadline line={line} />
      </span>
    </li>
  );
}

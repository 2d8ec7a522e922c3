import type { CaseSubjectView } from '@blether/contracts/cases';
import { plural } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { When } from '../../ui/when.tsx';
import { REPORT_WORDS } from '../words/case-words.ts';
import { SubjectContext } from './subject-context.tsx';
import styles from './case.module.css';

/** Who reported it, why, and what came of their earlier reports. The reported person never sees any of this. */
export function SubjectReports({ reports }: Pick<CaseSubjectView, 'reports'>) {
  const { i18n } = useLingui();
  if (reports.length === 0) return null;
  return (
    <section className={styles.inner}>
      <h4>
        <Trans>Reports</Trans>
      </h4>
      <ul className={styles.list}>
        {reports.map((report) => {
          const { upheld, all } = report.earlier;
          const { aboutSamePerson } = report;
          const name = report.by.name;
          return (
            <li key={`${report.by.id} ${report.at}`} className={styles.quote}>
              <p className={styles.head}>
                <strong>{i18n._(REPORT_WORDS[report.category])}</strong>
                <span className={styles.soft}>
                  {name} · <When at={report.at} />
                </span>
              </p>
              {report.words === null ? null : (
                <p className={styles.words} dir="auto">
                  {report.words}
                </p>
              )}
              <p className={styles.soft}>
                {all === 0 ? (
                  <Trans>Their first report.</Trans>
                ) : (
                  plural(all, {
                    one: `# report before this; ${upheld} came to something.`,
                    other: `# reports before this; ${upheld} came to something.`,
                  })
                )}{' '}
                {aboutSamePerson > 1 ? (
                  <Plural
                    value={aboutSamePerson}
                    one="# about this member, with this one."
                    other="# about this member, with this one."
                  />
                ) : null}
              </p>
              {report.hid ? (
                <p>
                  <Trans>They are a volunteer and hid it with this report.</Trans>
                </p>
              ) : null}
              {report.overLimit ? (
                <p>
                  <Trans>They had made more reports that day than most people make.</Trans>
                </p>
              ) : null}
              <SubjectContext context={report.context} isThen />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

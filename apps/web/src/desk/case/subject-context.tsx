import type { CaseSubjectView } from '@blether/contracts/cases';
import { Plural, Trans } from '@lingui/react/macro';
import { When } from '../../ui/when.tsx';
import styles from './case.module.css';

interface Props extends Pick<CaseSubjectView, 'context'> {
  /** As it was when somebody reported it. */
  readonly isThen?: boolean;
}

/** What stands before and after it. */
export function SubjectContext({ context, isThen = false }: Props) {
  const around = context.filter(({ isSubject }) => !isSubject).length;
  if (around === 0) return null;
  return (
    <details className={styles.fold}>
      <summary>
        {isThen ? (
          <Plural
            value={around}
            one="# post around it when it was reported"
            other="# posts around it when it was reported"
          />
        ) : (
          <Plural value={around} one="# post around it" other="# posts around it" />
        )}
      </summary>
      <ol className={styles.list}>
        {context.map((post) => (
          <li key={post.id} className={styles.quote} data-subject-here={post.isSubject}>
            <p className={styles.head}>
              <strong>{post.author.name}</strong>
              <span className={styles.soft}>
                <When at={post.at} />
              </span>
            </p>
            {post.isSubject ? (
              <p className={styles.soft}>
                <Trans>The words of this case stand here.</Trans>
              </p>
            ) : (
              <p className={styles.words} dir="auto">
                {post.body}
              </p>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}

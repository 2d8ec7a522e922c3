import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { PersonId } from '@blether/contracts/brand';
import type { DocumentKind, DocumentVersion } from '@blether/contracts/documents';
import { Trans, useLingui } from '@lingui/react/macro';
import { Face } from '../ui/face.tsx';
import { Heading } from '../ui/heading.tsx';
import { Icon } from '../ui/icon.tsx';
import { Markdown } from '../ui/markdown.tsx';
import { documentVersionsQuery } from './admin.queries.ts';
import { PublishForm } from './publish-form.tsx';
import styles from './admin.module.css';

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

function StateWord({ state }: { readonly state: DocumentVersion['state'] }) {
  return (
    <span className={styles.state} data-state={state}>
      {state === 'current' ? (
        <Trans>In use</Trans>
      ) : state === 'coming' ? (
        <Trans>To come</Trans>
      ) : (
        <Trans>Past</Trans>
      )}
    </span>
  );
}

function Version({ version }: { readonly version: DocumentVersion }) {
  const { version: number, state, publishedBy } = version;
  const from = day.format(new Date(version.appliesFrom));
  return (
    <li className={styles.card}>
      <div className={styles.row}>
        <h3>
          <Trans>Version {number}</Trans>
        </h3>
        <StateWord state={state} />
      </div>
      <p className={styles.meta}>
        {publishedBy === null ? (
          <Trans>From {from}. It came with Blether.</Trans>
        ) : (
          <Trans>
            From {from}. Published by {publishedBy}.
          </Trans>
        )}
      </p>
      <details>
        <summary className={styles.more}>
          <Trans>Show its words</Trans>
        </summary>
        <Markdown text={version.text} />
      </details>
    </li>
  );
}

interface Props {
  readonly kind: DocumentKind;
  readonly author: PersonId;
}

/** One document: a new version to write, and every version there has been. */
export function AdminDocumentPage({ kind, author }: Props) {
  const { t } = useLingui();
  const { data } = useSuspenseQuery(documentVersionsQuery(kind));
  const newest = data.versions[0];
  return (
    <>
      <div className={styles.head}>
        <Link className={styles.more} to="/admin/documents">
          <Icon name="back" />
          <Trans>Documents</Trans>
        </Link>
        <Heading title={kind === 'privacy' ? t`Privacy statement` : t`House rules`} />
      </div>
      <PublishForm kind={kind} author={author} text={newest?.text ?? ''} basedOn={newest?.version ?? 0} />
      <section className={styles.list} aria-labelledby="versions">
        <h2 id="versions">
          <Trans>Versions</Trans>
        </h2>
        {newest === undefined ? (
          <Face>
            <Trans>There is no version yet.</Trans>
          </Face>
        ) : (
          <ul className={styles.list}>
            {data.versions.map((version) => (
              <Version key={version.version} version={version} />
            ))}
          </ul>
        )}
      </section>
    </>
  );
}

import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { DocumentKind, DocumentView } from '@blether/contracts/documents';
import { Trans, useLingui } from '@lingui/react/macro';
import { Heading } from '../ui/heading.tsx';
import { Icon } from '../ui/icon.tsx';
import { Markdown } from '../ui/markdown.tsx';
import { NoticeLine } from '../ui/notice-line.tsx';
import { documentQuery } from './document.query.ts';
import { serviceQuery } from './service.query.ts';
import styles from './document-page.module.css';

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

function Coming({ coming }: { readonly coming: DocumentView }) {
  const from = day.format(new Date(coming.appliesFrom));
  return (
    <NoticeLine tone="loch" icon="look-here">
      <p>
        <Trans>These words will change on {from}. You can read the new ones now.</Trans>
      </p>
      <details>
        <summary className={styles.more}>
          <Trans>Show the new words</Trans>
        </summary>
        <Markdown text={coming.text} withoutTitle />
      </details>
    </NoticeLine>
  );
}

function HowToReachUs() {
  const { data } = useSuspenseQuery(serviceQuery);
  const { privacyContact } = data;
  return (
    <p className={styles.reach}>
      {privacyContact === null ? (
        <Trans>There is no address to write to yet.</Trans>
      ) : (
        <Trans>
          Write to us: <a href={`mailto:${privacyContact}`}>{privacyContact}</a>
        </Trans>
      )}
    </p>
  );
}

/** House rules or privacy statement, for anybody to read. */
export function DocumentPage({ kind }: { readonly kind: DocumentKind }) {
  const { t } = useLingui();
  const { data } = useSuspenseQuery(documentQuery(kind));
  const { current, coming } = data;
  const { version } = current;
  const from = day.format(new Date(current.appliesFrom));
  return (
    <main id="main" className={styles.main} tabIndex={-1}>
      <Link className={styles.back} to="/">
        <Icon name="back" />
        <Trans>Go to Blether</Trans>
      </Link>
      <Heading title={kind === 'privacy' ? t`Privacy statement` : t`House rules`} />
      {coming === null ? null : <Coming coming={coming} />}
      <Markdown text={current.text} withoutTitle />
      {kind === 'privacy' ? <HowToReachUs /> : null}
      <p className={styles.version}>
        <Trans>
          Version {version}, from {from}
        </Trans>
      </p>
    </main>
  );
}

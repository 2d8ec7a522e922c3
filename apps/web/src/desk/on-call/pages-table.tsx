import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import type { PageView } from '@blether/contracts/rota';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { When } from '../../ui/when.tsx';
import { SeverityWord } from '../severity-word.tsx';
import { CHANNEL_NAMES, calledWords, outcomeWords, purposeWords } from './on-call-words.ts';
import styles from './on-call.module.css';

const FIRST = 10;

interface Props {
  readonly pages: readonly PageView[];
  readonly labelledBy: string;
  /** Left out where every one of them went the same way. */
  readonly hasChannel?: boolean;
  /** For whoever may see the cases that people were called about. */
  readonly opensCases?: boolean;
}

/** Who was called, when, about what, and what came of it. */
export function PagesTable({ pages, labelledBy, hasChannel = true, opensCases = false }: Props) {
  const { i18n, t } = useLingui();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? pages : pages.slice(0, FIRST);
  const left = pages.length - shown.length;
  return (
    <>
      <table className={styles.table} aria-labelledby={labelledBy}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>When</Trans>
            </th>
            <th scope="col">
              <Trans>About</Trans>
            </th>
            {hasChannel ? (
              <>
                <th scope="col">
                  <Trans>Who</Trans>
                </th>
                <th scope="col">
                  <Trans>How</Trans>
                </th>
              </>
            ) : null}
            <th scope="col">
              <Trans>What came of it</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((page) => (
            <tr key={page.id}>
              <th scope="row" data-label={t`When`}>
                <When at={page.at} />
              </th>
              <td data-label={t`About`}>
                <About page={page} opensCases={opensCases} />
              </td>
              {hasChannel ? (
                <>
                  <td data-label={t`Who`}>{calledWords(i18n, page)}</td>
                  <td data-label={t`How`}>
                    {page.channel === null ? '–' : i18n._(CHANNEL_NAMES[page.channel])}
                  </td>
                </>
              ) : null}
              <td
                data-label={t`What came of it`}
                className={cx((page.state === 'failed' || page.state === 'nobody') && styles.late)}
              >
                {outcomeWords(i18n, page)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 ? (
        <p>
          <Button
            look="quiet"
            onPress={() => {
              setWhole(true);
            }}
          >
            <Plural value={left} one="Show # more" other="Show # more" />
          </Button>
        </p>
      ) : null}
    </>
  );
}

function About({ page, opensCases }: { readonly page: PageView; readonly opensCases: boolean }) {
  const { i18n } = useLingui();
  const what = page.severity === null ? purposeWords(i18n, page) : <SeverityWord severity={page.severity} />;
  if (page.caseId === null || !opensCases) return what;
  return (
    <Link className={styles.about} to="/desk/cases/$caseId" params={{ caseId: page.caseId }}>
      {what}
    </Link>
  );
}

import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { waitOf } from '../data/problem.ts';
import { wordsFor } from '../data/problem-words.ts';
import { NoticeLine } from '../ui/notice-line.tsx';

/** What went wrong, heard at once; and how long to wait, where waiting helps. Nothing when nothing did. */
export function TroubleLine({ error }: { readonly error: unknown }) {
  const { i18n } = useLingui();
  if (error === null || error === undefined) return null;
  const minutes = Math.max(1, Math.ceil((waitOf(error) ?? 0) / 60));
  return (
    <NoticeLine tone="berry" icon="look-here" role="alert">
      {i18n._(wordsFor(error))}
      {waitOf(error) === undefined ? null : (
        <>
          {' '}
          <Trans>
            That is in about <Plural value={minutes} one="# minute" other="# minutes" />.
          </Trans>
        </>
      )}
    </NoticeLine>
  );
}

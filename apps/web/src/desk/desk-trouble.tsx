import { Trans, useLingui } from '@lingui/react/macro';
import { wordsFor } from '../data/problem-words.ts';
import { NoticeLine } from '../ui/notice-line.tsx';

/** What went wrong, and that nothing that was typed is lost. */
export function DeskTrouble({ error }: { readonly error: unknown }) {
  const { i18n } = useLingui();
  return (
    <NoticeLine tone="berry" icon="look-here" role="alert">
      {i18n._(wordsFor(error))} <Trans>What you typed is still here.</Trans>
    </NoticeLine>
  );
}

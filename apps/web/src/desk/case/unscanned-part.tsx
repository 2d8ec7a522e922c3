import type { CaseFile } from '@blether/contracts/cases';
import { Plural, Trans } from '@lingui/react/macro';
import { NoticeLine } from '../../ui/notice-line.tsx';

/** How far the service has come with what it held because the scanner could not read it. */
export function UnscannedPart({ waiting, rescanned }: NonNullable<CaseFile['unscanned']>) {
  if (waiting === 0 && rescanned === 0) return null;
  return (
    <NoticeLine tone={waiting === 0 ? 'loch' : 'gorse'} icon="look-here">
      <p>
        {waiting === 0 ? (
          <Trans>The scanner works again and has read all that was held.</Trans>
        ) : (
          <Plural
            value={waiting}
            one="# piece of words is held until the scanner can read it. It is tried again each half minute."
            other="# pieces of words are held until the scanner can read them. They are tried again each half minute."
          />
        )}
      </p>
      {rescanned === 0 ? null : (
        <p>
          <Plural
            value={rescanned}
            one="# piece of words has been read since. If it showed risk, it has its own case."
            other="# pieces of words have been read since. Those that showed risk have their own cases."
          />
        </p>
      )}
    </NoticeLine>
  );
}

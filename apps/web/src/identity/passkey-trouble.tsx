import { Trans } from '@lingui/react/macro';
import { codeOf, NoAnswer, ProblemError } from '../data/problem.ts';
import { NoticeLine } from '../ui/notice-line.tsx';
import { TroubleLine } from './trouble-line.tsx';

/** A device says no in its own way: that is no fault of ours or of the person's. */
export function PasskeyTrouble({ error }: { readonly error: unknown }) {
  if (error === null || error === undefined) return null;
  const isOurs = error instanceof ProblemError || error instanceof NoAnswer;
  if (isOurs && codeOf(error) !== 'wrong-code') return <TroubleLine error={error} />;
  return (
    <NoticeLine tone="gorse" icon="look-here" role="alert">
      {error instanceof Error && error.name === 'InvalidStateError' ? (
        <Trans>You have a passkey on this device, so there is no need for one more.</Trans>
      ) : codeOf(error) === 'wrong-code' ? (
        <Trans>We do not know this passkey. Try another one, or sign in some other way.</Trans>
      ) : (
        <Trans>Your device did not give us a passkey. You can try again, or do without one.</Trans>
      )}
    </NoticeLine>
  );
}

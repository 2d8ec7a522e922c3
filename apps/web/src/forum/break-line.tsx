import type { Ability } from '@blether/contracts/forum';
import { Trans } from '@lingui/react/macro';
import { ByWhen } from '../ui/by-when.tsx';
import { NoticeLine } from '../ui/notice-line.tsx';

/**
 * Somebody whom moderators have asked to take a break still has their box: words at risk go through at all times, and
 * what they had begun to write is theirs to see.
 */
export const onBreak = (ability: Ability): boolean => !ability.may && ability.why === 'writing-paused';

/** What a break means where one would write. Draws nothing for whoever is not on one. */
export function BreakLine({ ability }: { readonly ability: Ability }) {
  if (ability.may || !onBreak(ability)) return null;
  const { until } = ability;
  return (
    <NoticeLine tone="gorse" icon="waiting">
      <p>
        {until ? (
          <Trans>
            You are on a break until <ByWhen at={until} />. You can post again after that.
          </Trans>
        ) : (
          <Trans>You are on a break. You can post again after it.</Trans>
        )}{' '}
        <Trans>What you write here is kept in this browser.</Trans>
      </p>
      <p>
        <Trans>If your words show that you are in danger, they reach a moderator all the same.</Trans>{' '}
        <Trans>
          You can <a href="/talk-to-someone">talk to someone now</a>, at any time.
        </Trans>
      </p>
    </NoticeLine>
  );
}

import type { ReactNode } from 'react';
import type { SupportCard as Card } from '@blether/contracts/safety';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { momentWords } from './moment-words.ts';

/** Who has been told, and how long it takes: what really happens at this time of day, what they aim at, or nothing. */
export function WhoWasTold({ card: { told, expected } }: { readonly card: Card }): ReactNode {
  const moment = expected !== null && 'from' in expected ? momentWords(expected.from, new Date()) : null;
  const wait = expected !== null && 'minutes' in expected ? expected : null;
  switch (told) {
    case 'on-duty':
      return (
        <>
          <Trans>A moderator has been told.</Trans> {wait && <Within {...wait} />}
        </>
      );
    case 'called':
      return (
        <>
          <Trans>No moderator is here just now, so we are calling the one who is on call.</Trans>{' '}
          {wait && <Within {...wait} />}
        </>
      );
    case 'later':
      return moment === null ? (
        <Trans>Our moderators have been told. They will read it when they are back.</Trans>
      ) : (
        <Trans>Our moderators have been told. They are back {moment}.</Trans>
      );
  }
}

function Within({ minutes, measured }: { readonly minutes: number; readonly measured: boolean }): ReactNode {
  const length = useLength(minutes);
  return measured ? (
    <Trans>At this time of day they mostly look within {length}.</Trans>
  ) : (
    <Trans>They try to look within {length}.</Trans>
  );
}

/** As people say it: whole minutes, hours or days. */
function useLength(minutes: number): string {
  const { t } = useLingui();
  if (minutes < 60) return plural(minutes, { one: '# minute', other: '# minutes' });
  const hours = Math.round(minutes / 60);
  if (hours < 24) return hours === 1 ? t`an hour` : plural(hours, { one: '# hour', other: '# hours' });
  const days = Math.round(hours / 24);
  return days === 1 ? t`a day` : plural(days, { one: '# day', other: '# days' });
}

/** What happens to the words: who sees them, why, and what comes next. */
export function WhatBecomesOfThem({ card: { kind, words } }: { readonly card: Card }): ReactNode {
  switch (kind) {
    case 'report':
      return <Trans>Only moderators read your report.</Trans>;
    case 'name':
      return words === 'shown' ? (
        <Trans>Others can see this name.</Trans>
      ) : (
        <Trans>
          A moderator reads this name first, to keep you and others safe. Until then others see “New member”.
          You have done nothing wrong.
        </Trans>
      );
    case 'post':
      return words === 'shown' ? (
        <Trans>Others can see your words, just as you wrote them.</Trans>
      ) : (
        <Trans>
          Only you can see your words for now. A moderator reads them first, to keep you and others safe. Then
          they show them, or they tell you why not. You have done nothing wrong.
        </Trans>
      );
  }
}

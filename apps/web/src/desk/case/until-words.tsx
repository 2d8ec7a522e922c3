import { Trans } from '@lingui/react/macro';

const moment = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: 'numeric',
  minute: '2-digit',
});

/** When something ends by itself. */
export function UntilWords({ at }: { readonly at: string }) {
  const words = moment.format(Date.parse(at));
  return (
    <time dateTime={at}>
      <Trans>until {words}</Trans>
    </time>
  );
}

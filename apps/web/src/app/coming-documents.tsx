import { Trans } from '@lingui/react/macro';
import type { ReplyOf } from '@blether/contracts/routes';
import { NoticeLine } from '../ui/notice-line.tsx';

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** New house rules, or a new privacy statement, before they apply: nobody is to find them in force one morning. */
export function ComingDocuments({ coming }: Pick<ReplyOf<'GET /session'>, 'coming'>) {
  return coming.map(({ kind, appliesFrom }) => {
    const when = day.format(new Date(appliesFrom));
    return (
      <NoticeLine key={kind} tone="loch" icon="look-here">
        {kind === 'privacy' ? (
          <Trans>
            Our privacy statement changes on {when}. <a href="/privacy">Read it now</a>
          </Trans>
        ) : (
          <Trans>
            Our house rules change on {when}. <a href="/house-rules">Read them now</a>
          </Trans>
        )}
      </NoticeLine>
    );
  });
}

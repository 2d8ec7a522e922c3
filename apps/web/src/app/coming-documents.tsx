import { Link } from '@tanstack/react-router';
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
            Our privacy statement changes on {when}. <Link to="/privacy">Read it now</Link>
          </Trans>
        ) : (
          <Trans>
            Our house rules change on {when}. <Link to="/house-rules">Read them now</Link>
          </Trans>
        )}
      </NoticeLine>
    );
  });
}

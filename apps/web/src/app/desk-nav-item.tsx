import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Role } from '@blether/contracts/roles';
import { Trans } from '@lingui/react/macro';
import { sessionQuery } from '../identity/session.query.ts';
import { Icon } from '../ui/icon.tsx';

const AT_THE_DESK: readonly Role[] = ['moderator', 'lead', 'service-manager'];

/** There for who works at the desk, and with its rota for coordinators, who write that. */
export function DeskNavItem() {
  const { data } = useQuery(sessionQuery);
  const roles = data?.me?.roles ?? [];
  const isAtDesk = roles.some((role) => AT_THE_DESK.includes(role));
  if (!isAtDesk && roles.includes('coordinator'))
    return (
      <li>
        <Link to="/desk/rota">
          <Icon name="desk" />
          <Trans>Rota</Trans>
        </Link>
      </li>
    );
  if (!isAtDesk) return null;
  return (
    <li>
      <Link to="/desk">
        <Icon name="desk" />
        <Trans>Desk</Trans>
      </Link>
    </li>
  );
}

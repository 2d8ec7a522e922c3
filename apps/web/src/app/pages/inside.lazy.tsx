import { createLazyRoute, getRouteApi, Outlet } from '@tanstack/react-router';
import { I18nProvider as AriaLanguage } from 'react-aria-components/I18nProvider';
import { StaffLine } from '../staff-line.tsx';
import { LiveUpdates } from '../live-updates.tsx';
import { Shell } from '../shell.tsx';

const inside = getRouteApi('/inside');

function Inside() {
  const { me } = inside.useRouteContext();
  return (
    <AriaLanguage locale="en-GB">
      <LiveUpdates>
        <Shell me={me}>
          <StaffLine roles={me.roles} />
          <Outlet />
        </Shell>
      </LiveUpdates>
    </AriaLanguage>
  );
}

export const Route = createLazyRoute('/inside')({ component: Inside });

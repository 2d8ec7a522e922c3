import { createLazyRoute, getRouteApi, Outlet } from '@tanstack/react-router';
import { I18nProvider as AriaLanguage } from 'react-aria-components/I18nProvider';
import { LiveUpdates } from '../live-updates.tsx';
import { Shell } from '../shell.tsx';

const inside = getRouteApi('/inside');

function Inside() {
  const { me } = inside.useRouteContext();
  return (
    <AriaLanguage locale="en-GB">
      <LiveUpdates>
        <Shell me={me}>
          <Outlet />
        </Shell>
      </LiveUpdates>
    </AriaLanguage>
  );
}

export const Route = createLazyRoute('/inside')({ component: Inside });

import { createLazyRoute, getRouteApi, Outlet } from '@tanstack/react-router';
import { I18nProvider as AriaLanguage } from 'react-aria-components/I18nProvider';
import { ComingDocuments } from '../coming-documents.tsx';
import { StaffLine } from '../staff-line.tsx';
import { LiveUpdates } from '../live-updates.tsx';
import { Shell } from '../shell.tsx';

const inside = getRouteApi('/inside');

function Inside() {
  const { me, session } = inside.useRouteContext();
  return (
    <AriaLanguage locale="en-GB">
      <LiveUpdates>
        <Shell me={me}>
          <StaffLine roles={me.roles} />
          <ComingDocuments coming={session.coming} />
          <Outlet />
        </Shell>
      </LiveUpdates>
    </AriaLanguage>
  );
}

export const Route = createLazyRoute('/inside')({ component: Inside });

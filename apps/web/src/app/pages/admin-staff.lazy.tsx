import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { StaffPage } from '../../admin/staff-page.tsx';

const route = getRouteApi('/inside/admin/staff');

function Page() {
  const { me, session } = route.useRouteContext();
  return <StaffPage me={me.id} isDemo={session.demo} />;
}

export const Route = createLazyRoute('/inside/admin/staff')({ component: Page });

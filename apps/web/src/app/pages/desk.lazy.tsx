import { createLazyRoute, getRouteApi, Outlet } from '@tanstack/react-router';
import { DeskLayout } from '../../desk/desk-layout.tsx';

const route = getRouteApi('/inside/desk');

function Desk() {
  const { places } = route.useRouteContext();
  return (
    <DeskLayout places={places}>
      <Outlet />
    </DeskLayout>
  );
}

export const Route = createLazyRoute('/inside/desk')({ component: Desk });

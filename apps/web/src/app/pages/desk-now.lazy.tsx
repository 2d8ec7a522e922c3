import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { DeskPage } from '../../desk/desk-page.tsx';

const route = getRouteApi('/inside/desk/');

function Page() {
  const { me } = route.useRouteContext();
  return <DeskPage me={me.id} />;
}

export const Route = createLazyRoute('/inside/desk/')({ component: Page });

import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { OnCallPage } from '../../desk/on-call/on-call-page.tsx';

const route = getRouteApi('/inside/desk/on-call');

function Page() {
  const { places } = route.useRouteContext();
  return <OnCallPage isAtDesk={places.isAtDesk} />;
}

export const Route = createLazyRoute('/inside/desk/on-call')({ component: Page });

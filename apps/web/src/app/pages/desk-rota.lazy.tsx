import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { RotaPage } from '../../desk/rota/rota-page.tsx';

const route = getRouteApi('/inside/desk/rota');

function Page() {
  const { from } = route.useSearch();
  return <RotaPage from={from} />;
}

export const Route = createLazyRoute('/inside/desk/rota')({ component: Page });

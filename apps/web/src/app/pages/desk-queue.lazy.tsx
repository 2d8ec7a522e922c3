import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { QueuePage } from '../../desk/queue-page.tsx';

const route = getRouteApi('/inside/desk/queue');

function Page() {
  const { severity } = route.useSearch();
  return <QueuePage key={severity ?? 'all'} severity={severity} />;
}

export const Route = createLazyRoute('/inside/desk/queue')({ component: Page });

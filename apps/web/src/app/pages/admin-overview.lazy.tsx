import { createLazyRoute } from '@tanstack/react-router';
import { OverviewPage } from '../../admin/overview-page.tsx';

export const Route = createLazyRoute('/inside/admin/')({ component: OverviewPage });

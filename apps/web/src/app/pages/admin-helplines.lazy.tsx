import { createLazyRoute } from '@tanstack/react-router';
import { HelplinesPage } from '../../admin/helplines-page.tsx';

export const Route = createLazyRoute('/inside/admin/helplines')({ component: HelplinesPage });

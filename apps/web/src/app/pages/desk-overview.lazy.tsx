import { createLazyRoute } from '@tanstack/react-router';
import { CaseWeeksPage } from '../../desk/overview-page.tsx';

export const Route = createLazyRoute('/inside/desk/overview')({ component: CaseWeeksPage });

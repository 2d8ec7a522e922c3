import { createLazyRoute } from '@tanstack/react-router';
import { OnCallPage } from '../../desk/on-call/on-call-page.tsx';

export const Route = createLazyRoute('/inside/desk/on-call')({ component: OnCallPage });

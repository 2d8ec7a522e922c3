import { createLazyRoute } from '@tanstack/react-router';
import { InvitationPage } from '../invitation-page.tsx';

export const Route = createLazyRoute('/invitation')({ component: InvitationPage });

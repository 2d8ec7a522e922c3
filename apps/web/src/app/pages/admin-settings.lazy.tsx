import { createLazyRoute } from '@tanstack/react-router';
import { SettingsPage } from '../../admin/settings-page.tsx';

export const Route = createLazyRoute('/inside/admin/settings')({ component: SettingsPage });

import { createLazyRoute, Outlet } from '@tanstack/react-router';
import { AdminLayout } from '../../admin/admin-layout.tsx';

function Admin() {
  return (
    <AdminLayout>
      <Outlet />
    </AdminLayout>
  );
}

export const Route = createLazyRoute('/inside/admin')({ component: Admin });

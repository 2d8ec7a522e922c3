import { lazy, Suspense } from 'react';
import { STAFF_ROLES, type Role } from '@blether/contracts/roles';

const AttentionLine = lazy(async () => {
  const { AttentionLine: component } = await import('../admin/attention-line.tsx');
  return { default: component };
});

/** What staff are reminded of, over every page. Members never load it. */
export function StaffLine({ roles }: { readonly roles: readonly Role[] }) {
  if (!STAFF_ROLES.some((role) => roles.includes(role))) return null;
  return (
    <Suspense>
      <AttentionLine />
    </Suspense>
  );
}

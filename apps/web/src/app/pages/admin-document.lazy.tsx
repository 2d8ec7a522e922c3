import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { AdminDocumentPage } from '../../admin/document-page.tsx';

const route = getRouteApi('/inside/admin/documents/$kind');

function Page() {
  const { kind } = route.useParams();
  const { me } = route.useRouteContext();
  return <AdminDocumentPage key={kind} kind={kind} author={me.id} />;
}

export const Route = createLazyRoute('/inside/admin/documents/$kind')({ component: Page });

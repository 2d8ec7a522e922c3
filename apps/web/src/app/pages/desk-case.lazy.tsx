import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { CasePage } from '../../desk/case/case-page.tsx';

const route = getRouteApi('/inside/desk/cases/$caseId');

function Page() {
  const { caseId } = route.useParams();
  const { me } = route.useRouteContext();
  return <CasePage key={caseId} caseId={caseId} me={me.id} />;
}

export const Route = createLazyRoute('/inside/desk/cases/$caseId')({ component: Page });

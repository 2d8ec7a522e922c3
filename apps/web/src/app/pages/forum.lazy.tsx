import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { ForumPage } from '../../forum/forum-page.tsx';

const route = getRouteApi('/inside/forums/$forumId');

function Page() {
  const { forumId } = route.useParams();
  return <ForumPage key={forumId} forumId={forumId} />;
}

export const Route = createLazyRoute('/inside/forums/$forumId')({ component: Page });

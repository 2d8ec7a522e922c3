import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { TopicPage } from '../../forum/topic-page.tsx';
import { SupportCard } from '../../safety/support-card.tsx';

const route = getRouteApi('/inside/topics/$topicId');

function Page() {
  const { topicId } = route.useParams();
  const { me } = route.useRouteContext();
  const end = route.useSearch().from ?? 'start';
  return (
    <TopicPage
      key={`${topicId} ${end}`}
      topicId={topicId}
      end={end}
      me={me.id}
      support={(card) => <SupportCard card={card} />}
    />
  );
}

export const Route = createLazyRoute('/inside/topics/$topicId')({ component: Page });

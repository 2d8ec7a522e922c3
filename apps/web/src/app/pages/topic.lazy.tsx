import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { VOLUNTEER_ROLES } from '@blether/contracts/roles';
import { TopicPage } from '../../forum/topic-page.tsx';
import { ReportThis } from '../../safety/report/report-this.tsx';
import { SupportCard } from '../../safety/support-card.tsx';

const route = getRouteApi('/inside/topics/$topicId');

function Page() {
  const { topicId } = route.useParams();
  const { me } = route.useRouteContext();
  const end = route.useSearch().from ?? 'start';
  const isPeer = VOLUNTEER_ROLES.some((role) => me.roles.includes(role));
  return (
    <TopicPage
      key={`${topicId} ${end}`}
      topicId={topicId}
      end={end}
      me={me.id}
      isPeer={isPeer}
      support={(card) => <SupportCard card={card} />}
      report={(post) => <ReportThis post={post} mayHide={isPeer} />}
    />
  );
}

export const Route = createLazyRoute('/inside/topics/$topicId')({ component: Page });

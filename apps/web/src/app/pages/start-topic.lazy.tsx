import { useSuspenseQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useLingui } from '@lingui/react/macro';
import { BreakLine } from '../../forum/break-line.tsx';
import { forumQuery } from '../../forum/forum.query.ts';
import { StartTopicForm } from '../../forum/start-topic-form.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Icon } from '../../ui/icon.tsx';
import styles from './start-topic.module.css';

const route = getRouteApi('/inside/forums/$forumId/start');

function StartTopicPage() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { forumId } = route.useParams();
  const { me } = route.useRouteContext();
  const { data } = useSuspenseQuery(forumQuery(forumId));
  return (
    <>
      <Link className={styles.back} to="/forums/$forumId" params={{ forumId }}>
        <Icon name="back" />
        {data.forum.name}
      </Link>
      <Heading title={t`Start a topic`} />
      <BreakLine ability={data.abilities.startTopic} />
      <StartTopicForm
        key={forumId}
        forumId={forumId}
        author={me.id}
        onStarted={(topicId) => void navigate({ to: '/topics/$topicId', params: { topicId }, replace: true })}
      />
    </>
  );
}

export const Route = createLazyRoute('/inside/forums/$forumId/start')({ component: StartTopicPage });

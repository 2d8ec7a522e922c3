import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { useLingui } from '@lingui/react/macro';
import { NewestTopics } from '../../forum/newest-topics.tsx';
import { UnreadLine } from '../../notifications/unread-line.tsx';
import { Heading } from '../../ui/heading.tsx';
import styles from './home.module.css';

const inside = getRouteApi('/inside');

function HomePage() {
  const { t } = useLingui();
  const { me } = inside.useRouteContext();
  const { name } = me;
  const hour = new Date().getHours();
  const greeting =
    hour >= 5 && hour < 12
      ? t`Good morning, ${name}`
      : hour >= 12 && hour < 18
        ? t`Good afternoon, ${name}`
        : t`Good evening, ${name}`;
  return (
    <>
      <div className={styles.hello}>
        <Heading title={t`Home`}>{greeting}</Heading>
        <UnreadLine />
      </div>
      <NewestTopics />
    </>
  );
}

export const Route = createLazyRoute('/inside/')({ component: HomePage });

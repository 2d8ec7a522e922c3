import { createLazyRoute } from '@tanstack/react-router';
import { Trans, useLingui } from '@lingui/react/macro';
import { ForumsList } from '../../forum/forums-list.tsx';
import { Heading } from '../../ui/heading.tsx';
import styles from './home.module.css';

function ForumsPage() {
  const { t } = useLingui();
  return (
    <>
      <div className={styles.hello}>
        <Heading title={t`Forums`} />
        <p>
          <Trans>Places to read and to write, at any hour and at your own pace.</Trans>
        </p>
      </div>
      <ForumsList />
    </>
  );
}

export const Route = createLazyRoute('/inside/forums')({ component: ForumsPage });

import { createLazyRoute } from '@tanstack/react-router';
import { useLingui } from '@lingui/react/macro';
import { NoticesList } from '../../notifications/notices-list.tsx';
import { Heading } from '../../ui/heading.tsx';

function NoticesPage() {
  const { t } = useLingui();
  return (
    <>
      <Heading title={t`Notices`} />
      <NoticesList />
    </>
  );
}

export const Route = createLazyRoute('/inside/notices')({ component: NoticesPage });

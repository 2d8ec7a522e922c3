import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { useLingui } from '@lingui/react/macro';
import { ContactForm } from '../../members/contact-form.tsx';
import { ContactPromise } from '../../members/contact-promise.tsx';
import { LastSignIn } from '../../members/last-sign-in.tsx';
import { Heading } from '../../ui/heading.tsx';

const inside = getRouteApi('/inside');

function ContactPage() {
  const { t } = useLingui();
  const { me } = inside.useRouteContext();
  return (
    <>
      <Heading title={t`Contact vault`} />
      <ContactPromise />
      <ContactForm person={me.id} />
      <LastSignIn />
    </>
  );
}

export const Route = createLazyRoute('/inside/account/contact')({ component: ContactPage });

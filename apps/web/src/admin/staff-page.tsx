import { useRef, useState } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { PersonId } from '@blether/contracts/brand';
import { Trans, useLingui } from '@lingui/react/macro';
import { Heading } from '../ui/heading.tsx';
import { ShownOnce } from '../ui/shown-once.tsx';
import { StaffInvitations } from './staff-invitations.tsx';
import { StaffInviteForm } from './staff-invite-form.tsx';
import { StaffLostDevices } from './staff-lost-devices.tsx';
import { StaffPerson } from './staff-person.tsx';
import type { LinkToGive } from './staff.mutation.ts';
import { lostDevicesQuery, staffQuery } from './staff.queries.ts';
import styles from './admin.module.css';

/** Who has a role, who was invited to one, and who has lost their second step. */
export function StaffPage({ me, isDemo }: { readonly me: PersonId; readonly isDemo: boolean }) {
  const { t } = useLingui();
  const { data } = useSuspenseQuery(staffQuery);
  const { data: lost } = useSuspenseQuery(lostDevicesQuery);
  const people = useRef<HTMLHeadingElement>(null);
  // On this page and nowhere else: it is gone with the page.
  const [given, setGiven] = useState<LinkToGive | null>(null);
  return (
    <>
      <div className={styles.head}>
        <Heading title={t`People with roles`} />
        <p className={styles.intro}>
          <Trans>What you change here holds at once. It goes on record with your name.</Trans>
        </p>
      </div>
      {lost.requests.length === 0 ? null : <StaffLostDevices me={me} requests={lost.requests} />}
      <section className={styles.list} aria-labelledby="people">
        <h2 id="people" ref={people} tabIndex={-1}>
          <Trans>Who has a role</Trans>
        </h2>
        <ul className={styles.list}>
          {data.staff.map((member) => (
            <StaffPerson
              key={member.id}
              member={member}
              isMe={member.id === me}
              isDemo={isDemo}
              isAsked={lost.requests.some(({ person }) => person.id === member.id)}
              hasDecider={data.staff.some(
                ({ id, roles }) => roles.includes('administrator') && id !== me && id !== member.id,
              )}
              onGone={() => people.current?.focus()}
            />
          ))}
        </ul>
      </section>
      <StaffInviteForm onLink={setGiven} />
      {given === null || !data.invitations.some(({ id }) => id === given.invitation.id) ? null : (
        <ShownOnce
          key={given.url}
          title={<Trans>Give them this link</Trans>}
          secret={given.url}
          copyIt={<Trans>Copy the link</Trans>}
          onDone={() => {
            setGiven(null);
            document.querySelector<HTMLElement>('#invitations')?.focus();
          }}
        >
          <Trans>
            No mail is set up here, so we could not send it to {given.invitation.email}. We show the link only
            now. Hand it over in person: whoever opens it first gets the role.
          </Trans>
        </ShownOnce>
      )}
      <StaffInvitations invitations={data.invitations} onLink={setGiven} />
    </>
  );
}

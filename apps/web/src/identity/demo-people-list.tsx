import { useQuery } from '@tanstack/react-query';
import type { Me } from '@blether/contracts/identity';
import { Trans, useLingui } from '@lingui/react/macro';
import { wordsFor } from '../data/problem-words.ts';
import { Button } from '../ui/button.tsx';
import { LoadingFace, TroubleFace } from '../ui/face.tsx';
import { Initials } from '../ui/initials.tsx';
import { NoticeLine } from '../ui/notice-line.tsx';
import { RoleWord } from '../ui/role-word.tsx';
import { demoPeopleQuery } from './demo-people.query.ts';
import { useDemoSignIn } from './demo-sign-in.mutation.ts';
import styles from './demo-people.module.css';

/** The demo community, to step into. Only ever on the screen in demo mode. */
export function DemoPeopleList({ onSignedIn }: { readonly onSignedIn: (me: Me) => void }) {
  const { i18n, t } = useLingui();
  const people = useQuery(demoPeopleQuery);
  const signIn = useDemoSignIn(onSignedIn);

  return (
    <section className={styles.demo} aria-labelledby="demo-people">
      <h2 id="demo-people">
        <Trans>Or step in as somebody</Trans>
      </h2>
      <p className={styles.lead}>
        <Trans>
          This is a demo. No one here is real, and no one is on duty. Choose a person to see Blether as they
          do.
        </Trans>
      </p>
      {signIn.error ? (
        <NoticeLine tone="berry" icon="look-here" role="alert">
          {i18n._(wordsFor(signIn.error))}
        </NoticeLine>
      ) : null}
      {people.isPending ? <LoadingFace /> : null}
      {people.isError ? (
        <TroubleFace words={i18n._(wordsFor(people.error))} onAgain={() => void people.refetch()} />
      ) : null}
      <ul className={styles.people}>
        {people.data?.people.map(({ id, name, roles, about }) => (
          <li key={id} className={styles.person}>
            <Initials id={id} name={name} />
            <div className={styles.who}>
              <p className={styles.name}>
                <strong>{name}</strong>{' '}
                {roles.length === 0 ? (
                  <span className={styles.member}>
                    <Trans>Member</Trans>
                  </span>
                ) : (
                  roles.map((role) => <RoleWord key={role} role={role} />)
                )}
              </p>
              <p className={styles.about}>{about}</p>
            </div>
            <Button
              aria-label={t`Sign in as ${name}`}
              isBusy={signIn.isPending && signIn.variables === id}
              onPress={() => {
                signIn.mutate(id);
              }}
            >
              <Trans>Sign in</Trans>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

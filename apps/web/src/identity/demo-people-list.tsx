import { useQuery } from '@tanstack/react-query';
import type { PersonId } from '@blether/contracts/brand';
import type { DemoPerson, Me, Removal } from '@blether/contracts/identity';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { wordsFor } from '../data/problem-words.ts';
import { Button } from '../ui/button.tsx';
import { LoadingFace, TroubleFace } from '../ui/face.tsx';
import { Initials } from '../ui/initials.tsx';
import { NoticeLine } from '../ui/notice-line.tsx';
import { RoleWord } from '../ui/role-word.tsx';
import { demoPeopleQuery } from './demo-people.query.ts';
import { useDemoSignIn } from './demo-sign-in.mutation.ts';
import styles from './demo-people.module.css';

interface PersonRowProps {
  readonly person: DemoPerson;
  readonly isBusy: boolean;
  readonly onChosen: (id: PersonId) => void;
}

function PersonRow({ person: { id, name, roles, about }, isBusy, onChosen }: PersonRowProps) {
  const { t } = useLingui();
  return (
    <li className={styles.person}>
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
        isBusy={isBusy}
        onPress={() => {
          onChosen(id);
        }}
      >
        <Trans>Sign in</Trans>
      </Button>
    </li>
  );
}

interface ListProps {
  readonly onSignedIn: (me: Me) => void;
  readonly onRemoved: (removal: Removal) => void;
}

/** The demo community, to step into: one of each kind, and everybody else folded. Only ever on the screen in demo mode. */
export function DemoPeopleList({ onSignedIn, onRemoved }: ListProps) {
  const { i18n } = useLingui();
  const people = useQuery(demoPeopleQuery);
  const signIn = useDemoSignIn(onSignedIn, onRemoved);
  const { first = [], others = [] } = people.data ?? {};

  const list = (some: readonly DemoPerson[]) => (
    <ul className={styles.people}>
      {some.map((person) => (
        <PersonRow
          key={person.id}
          person={person}
          isBusy={signIn.isPending && signIn.variables === person.id}
          onChosen={(id) => {
            signIn.mutate(id);
          }}
        />
      ))}
    </ul>
  );

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
      {first.length > 0 ? list(first) : null}
      {others.length > 0 ? (
        <details className={styles.others}>
          <summary>
            <Plural value={others.length} one="Everybody else: # person" other="Everybody else: # people" />
          </summary>
          <h3>
            <Trans>People who help</Trans>
          </h3>
          {list(others.filter(({ roles }) => roles.length > 0))}
          <h3>
            <Trans>Members</Trans>
          </h3>
          {list(others.filter(({ roles }) => roles.length === 0))}
        </details>
      ) : null}
    </section>
  );
}

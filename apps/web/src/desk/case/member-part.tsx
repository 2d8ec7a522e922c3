import type { PersonId } from '@blether/contracts/brand';
import { MEMBER_ACTIONS, type CaseFile } from '@blether/contracts/cases';
import { Trans, useLingui } from '@lingui/react/macro';
import { wordsForProblem } from '../../data/problem-words.ts';
import { Button } from '../../ui/button.tsx';
import { RoleWord } from '../../ui/role-word.tsx';
import { When } from '../../ui/when.tsx';
import { ACTION_WORDS } from '../words/action-words.ts';
import { ActionForm } from './action-form.tsx';
import type { DoingInHand } from './doing.ts';
import { UntilWords } from './until-words.tsx';
import styles from './case.module.css';

interface Props extends DoingInHand {
  readonly file: CaseFile;
  readonly me: PersonId;
  readonly mayWork: boolean;
}

/** Who it is about, what holds for them now, and what may be done. */
export function MemberPart({ file, me, mayWork, doing, begin, end }: Props) {
  const { i18n } = useLingui();
  const { person, abilities, line, forums } = file;
  if (person === null) return null;
  const open = doing?.kind === 'member' ? doing.action : null;
  const may = MEMBER_ACTIONS.filter((action) => abilities.member[action].may);
  // Where none may be taken they are refused for one reason, which is said once.
  const [why] = MEMBER_ACTIONS.flatMap((action) => {
    const ability = abilities.member[action];
    return ability.may ? [] : [ability.why];
  });
  return (
    <section className={styles.part} aria-labelledby="member">
      <h2 id="member" tabIndex={-1}>
        <Trans>The member</Trans>
      </h2>
      <p className={styles.head}>
        <span>
          <strong>{person.name}</strong> {person.role === null ? null : <RoleWord role={person.role} />}
        </span>
        <span className={styles.soft}>
          <Trans>
            here since <When at={person.joinedAt} />
          </Trans>
        </span>
      </p>
      {person.isStaff ? (
        <p>
          <Trans>This person works here.</Trans>
        </p>
      ) : null}
      {person.holds.length === 0 ? null : (
        <ul className={styles.chips}>
          {person.holds.map((action) => (
            <li key={action.id}>
              {i18n._(ACTION_WORDS[action.kind].done)}
              {action.until === null ? null : (
                <>
                  {' '}
                  <UntilWords at={action.until} />
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {open !== null ? (
        <ActionForm key={open} caseId={line.id} me={me} kind={open} forums={forums} onDone={end} />
      ) : mayWork && may.length > 0 ? (
        <div className={styles.buttons}>
          {may.map((action) => (
            <Button
              key={action}
              onPress={() => {
                begin({ kind: 'member', action });
              }}
            >
              {i18n._(ACTION_WORDS[action].verb)}
            </Button>
          ))}
        </div>
      ) : null}
      {mayWork && why !== undefined ? <p className={styles.soft}>{i18n._(wordsForProblem(why))}</p> : null}
    </section>
  );
}

import type { Role } from '@blether/contracts/roles';
import { useLingui } from '@lingui/react/macro';
import { ROLE_WORDS } from './role-words.ts';
import styles from './role-word.module.css';

/** A role as a word on a heather field. */
export function RoleWord({ role }: { readonly role: Role }) {
  const { i18n } = useLingui();
  return <span className={styles.role}>{i18n._(ROLE_WORDS[role])}</span>;
}

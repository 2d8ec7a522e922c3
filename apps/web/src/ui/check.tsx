import { useId, type ReactNode, type Ref } from 'react';
import { cx } from './cx.ts';
import { Icon } from './icon.tsx';
import styles from './check.module.css';

interface Props {
  readonly name: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly hint?: ReactNode;
  readonly fault?: string | undefined;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly children: ReactNode;
}

/** A yes that somebody gives or not. All of its words can be pressed. */
export function Check({ name, checked, onChange, hint, fault, inputRef, children }: Props) {
  const id = useId();
  const described = cx(hint !== undefined && `${id}-hint`, fault !== undefined && `${id}-fault`);
  return (
    <div className={styles.check}>
      <label className={styles.row}>
        <input
          {...(inputRef !== undefined && { ref: inputRef })}
          type="checkbox"
          name={name}
          checked={checked}
          {...(described !== '' && { 'aria-describedby': described })}
          {...(fault !== undefined && { 'aria-invalid': true })}
          onChange={({ currentTarget }) => {
            onChange(currentTarget.checked);
          }}
        />
        <span>{children}</span>
      </label>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {fault === undefined ? null : (
        <p id={`${id}-fault`} className={styles.fault}>
          <Icon name="look-here" />
          <span>{fault}</span>
        </p>
      )}
    </div>
  );
}

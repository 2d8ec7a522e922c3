import { useId, type Ref } from 'react';
import { cx } from './cx.ts';
import styles from './field.module.css';

interface Props {
  readonly label: string;
  readonly name: string;
  readonly autoComplete?: string;
  /** What stands there until something is chosen. */
  readonly empty: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly faultId?: string | undefined;
  readonly selectRef?: Ref<HTMLSelectElement>;
}

/** One of a list that everybody knows: the device's own way to choose, which people know too. */
export function Choose(props: Props) {
  const { label, name, autoComplete, empty, value, onChange, options, faultId, selectRef } = props;
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <select
        {...(selectRef !== undefined && { ref: selectRef })}
        id={id}
        name={name}
        {...(autoComplete !== undefined && { autoComplete })}
        className={cx(styles.box, styles.select)}
        value={value}
        {...(faultId !== undefined && {
          'aria-describedby': faultId,
          'aria-invalid': true,
          'data-invalid': true,
        })}
        onChange={({ currentTarget }) => {
          onChange(currentTarget.value);
        }}
      >
        <option value="" disabled hidden>
          {empty}
        </option>
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

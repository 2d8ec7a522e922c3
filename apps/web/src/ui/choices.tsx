import { useId } from 'react';
import { Icon } from './icon.tsx';
import styles from './choices.module.css';

export interface Choice<Value> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

interface Shared<Value> {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly fault?: string | undefined;
}

interface OneProps<Value> extends Shared<Value> {
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

interface SomeProps<Value> extends Shared<Value> {
  readonly values: readonly Value[];
  readonly onChange: (values: readonly Value[]) => void;
}

function Fault({ id, fault }: { readonly id: string; readonly fault: string | undefined }) {
  if (fault === undefined) return null;
  return (
    <p id={id} className={styles.fault}>
      <Icon name="look-here" />
      <span>{fault}</span>
    </p>
  );
}

/** One of a few. */
export function ChooseOne<Value extends string | number>(props: OneProps<Value>) {
  const { label, choices, fault, value, onChange } = props;
  const id = useId();
  return (
    <fieldset className={styles.set} aria-describedby={fault === undefined ? undefined : `${id}-fault`}>
      <legend>{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className={styles.choice}>
          <input
            type="radio"
            name={id}
            checked={choice.value === value}
            onChange={() => {
              onChange(choice.value);
            }}
          />
          <span>
            {choice.label}
            {choice.hint === undefined ? null : <span className={styles.hint}>{choice.hint}</span>}
          </span>
        </label>
      ))}
      <Fault id={`${id}-fault`} fault={fault} />
    </fieldset>
  );
}

/** As many of them as fit. */
export function ChooseSome<Value extends string>(props: SomeProps<Value>) {
  const { label, choices, fault, values, onChange } = props;
  const id = useId();
  return (
    <fieldset className={styles.set} aria-describedby={fault === undefined ? undefined : `${id}-fault`}>
      <legend>{label}</legend>
      <div className={styles.many}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles.choice}>
            <input
              type="checkbox"
              checked={values.includes(choice.value)}
              onChange={({ currentTarget }) => {
                const others = values.filter((each) => each !== choice.value);
                onChange(currentTarget.checked ? [...others, choice.value] : others);
              }}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
      <Fault id={`${id}-fault`} fault={fault} />
    </fieldset>
  );
}

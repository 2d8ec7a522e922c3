import {
  useId,
  type ChangeEvent,
  type InputHTMLAttributes,
  type ReactNode,
  type Ref,
  type TextareaHTMLAttributes,
} from 'react';
import { Icon } from './icon.tsx';
import { cx } from './cx.ts';
import styles from './field.module.css';

interface Shared {
  readonly label: string;
  readonly hint?: ReactNode;
  /** What is wrong with it, in a sentence. */
  readonly fault?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isReadOnly?: boolean;
  readonly isDisabled?: boolean;
  readonly isRequired?: boolean;
}

type Taken = 'className' | 'style' | 'value' | 'onChange' | 'id' | 'readOnly' | 'disabled' | 'required';

interface FrameProps extends Pick<Shared, 'label' | 'hint' | 'fault'> {
  readonly id: string;
  readonly children: ReactNode;
}

/** The label above, the hint under it, and below the box what is wrong. */
function Frame({ id, label, hint, fault, children }: FrameProps) {
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {hint === undefined ? null : (
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
      )}
      {children}
      {fault === undefined ? null : (
        <span id={`${id}-fault`} className={styles.fault}>
          <Icon name="look-here" />
          <span>{fault}</span>
        </span>
      )}
    </div>
  );
}

/** What the box itself is told: who describes it, whether it is wrong, and all that it shares with any other box. */
function boxOf<Given extends Shared>(id: string, given: Given) {
  const { label: _label, hint, fault, isReadOnly, isDisabled, isRequired, ...rest } = given;
  const described = cx(hint !== undefined && `${id}-hint`, fault !== undefined && `${id}-fault`);
  return {
    ...rest,
    id,
    readOnly: isReadOnly,
    disabled: isDisabled,
    // Spoken, not enforced by the browser: what is missing is said in our own words.
    'aria-required': isRequired,
    ...(described !== '' && { 'aria-describedby': described }),
    ...(fault !== undefined && { 'aria-invalid': true, 'data-invalid': true }),
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      given.onChange(event.target.value);
    },
  };
}

interface LineProps extends Shared, Omit<InputHTMLAttributes<HTMLInputElement>, Taken> {
  readonly inputRef?: Ref<HTMLInputElement>;
  /** Beside the box: showing a password, for one. */
  readonly action?: ReactNode;
}

/** One line of text with its label above it and, when needed, what is wrong below it. */
export function LineField({ inputRef, action, ...given }: LineProps) {
  const id = useId();
  return (
    <Frame id={id} label={given.label} hint={given.hint} fault={given.fault}>
      <div className={styles.row}>
        <input type="text" {...boxOf(id, given)} ref={inputRef} className={styles.box} />
        {action}
      </div>
    </Frame>
  );
}

interface WordsProps extends Shared, Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, Taken> {
  readonly areaRef?: Ref<HTMLTextAreaElement>;
}

/** Several lines of text. It grows with what is written. */
export function WordsField({ areaRef, rows = 3, ...given }: WordsProps) {
  const id = useId();
  return (
    <Frame id={id} label={given.label} hint={given.hint} fault={given.fault}>
      <textarea {...boxOf(id, given)} ref={areaRef} rows={rows} className={cx(styles.box, styles.area)} />
    </Frame>
  );
}

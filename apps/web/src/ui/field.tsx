import type { ReactNode, Ref } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField, type TextFieldProps } from 'react-aria-components/TextField';
import { Icon } from './icon.tsx';
import { cx } from './cx.ts';
import styles from './field.module.css';

interface Shared extends Omit<TextFieldProps, 'className' | 'style' | 'children' | 'isInvalid'> {
  readonly label: string;
  readonly hint?: ReactNode;
  /** What is wrong with it, in a sentence. */
  readonly fault?: string | undefined;
}

function Fault({ fault }: { readonly fault: string | undefined }) {
  return (
    <FieldError className={cx(styles.fault)}>
      <Icon name="look-here" />
      <span>{fault}</span>
    </FieldError>
  );
}

interface LineProps extends Shared {
  readonly inputRef?: Ref<HTMLInputElement>;
  /** Beside the box: showing a password, for one. */
  readonly action?: ReactNode;
}

/** One line of text with its label above it and, when needed, what is wrong below it. */
export function LineField({ label, hint, fault, inputRef, action, ...props }: LineProps) {
  return (
    <TextField
      {...props}
      validationBehavior="aria"
      isInvalid={fault !== undefined}
      className={cx(styles.field)}
    >
      <Label className={cx(styles.label)}>{label}</Label>
      {hint === undefined ? null : (
        <Text slot="description" className={cx(styles.hint)}>
          {hint}
        </Text>
      )}
      <div className={styles.row}>
        <Input {...(inputRef ? { ref: inputRef } : {})} className={cx(styles.box)} />
        {action}
      </div>
      <Fault fault={fault} />
    </TextField>
  );
}

interface WordsProps extends Shared {
  readonly areaRef?: Ref<HTMLTextAreaElement>;
  readonly rows?: number;
}

/** Several lines of text. It grows with what is written. */
export function WordsField({ label, hint, fault, areaRef, rows = 3, ...props }: WordsProps) {
  return (
    <TextField
      {...props}
      validationBehavior="aria"
      isInvalid={fault !== undefined}
      className={cx(styles.field)}
    >
      <Label className={cx(styles.label)}>{label}</Label>
      {hint === undefined ? null : (
        <Text slot="description" className={cx(styles.hint)}>
          {hint}
        </Text>
      )}
      <TextArea {...(areaRef ? { ref: areaRef } : {})} rows={rows} className={cx(styles.box, styles.area)} />
      <Fault fault={fault} />
    </TextField>
  );
}

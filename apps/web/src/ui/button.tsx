import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps } from 'react-aria-components/Button';
import { cx } from './cx.ts';
import styles from './button.module.css';

interface Props extends Omit<ButtonProps, 'className' | 'style' | 'children' | 'isPending'> {
  /** `main`: the one thing to do here. `plain`: anything else. `quiet`: a word that can be pressed. */
  readonly look?: 'main' | 'plain' | 'quiet';
  readonly wide?: boolean;
  /** It is being done. The button stays where it is and keeps focus; pressing it again does nothing. */
  readonly isBusy?: boolean;
  readonly children: ReactNode;
}

export function Button({ look = 'plain', wide = false, isBusy = false, onPress, children, ...props }: Props) {
  return (
    <AriaButton
      {...props}
      {...(onPress && { onPress: isBusy ? () => undefined : onPress })}
      {...(isBusy && { 'data-busy': true })}
      className={cx(styles.button, styles[look], wide && styles.wide)}
    >
      {children}
    </AriaButton>
  );
}

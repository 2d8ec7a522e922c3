import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { cx } from './cx.ts';
import styles from './button.module.css';

export interface ButtonLook {
  /** `main`: the one thing to do here. `plain`: anything else. `quiet`: a word that can be pressed. */
  readonly look?: 'main' | 'plain' | 'quiet';
  readonly wide?: boolean;
}

export const buttonClass = ({ look = 'plain', wide = false }: ButtonLook): string =>
  cx(styles.button, styles[look], wide && styles.wide);

type Native = Omit<
  ButtonHTMLAttributes<HTMLButtonElement>,
  'className' | 'style' | 'children' | 'disabled' | 'onClick'
>;

interface Props extends Native, ButtonLook {
  readonly isDisabled?: boolean;
  /** It is being done. The button stays where it is and keeps focus; pressing it again does nothing. */
  readonly isBusy?: boolean;
  readonly onPress?: ((press: { readonly target: HTMLButtonElement }) => void) | undefined;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly children: ReactNode;
}

/**
 * The browser's own button: every page has one, and it needs no help to be pressed by finger, key or voice. What opens
 * something over the page is a `TriggerButton`.
 */
export function Button({
  look,
  wide,
  isDisabled = false,
  isBusy = false,
  onPress,
  type = 'button',
  children,
  ...props
}: Props) {
  return (
    <button
      {...props}
      type={type}
      disabled={isDisabled}
      {...(onPress &&
        !isBusy && {
          onClick: ({ currentTarget }) => {
            onPress({ target: currentTarget });
          },
        })}
      {...(isDisabled && { 'data-disabled': true })}
      {...(isBusy && { 'data-busy': true })}
      className={buttonClass({ ...(look && { look }), ...(wide && { wide }) })}
    >
      {children}
    </button>
  );
}

import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import styles from './account.module.css';

interface Props {
  readonly title: string;
  /** How it is now. */
  readonly now: ReactNode;
  /** On the button that opens the form; with the title it says all that has to be said. */
  readonly change?: string;
  readonly children?: (close: () => void) => ReactNode;
}

/** One thing of an account: how it is, and when that is wanted, the form to change it. */
export function Part({ title, now, change, children }: Props) {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const region = useRef<HTMLDivElement>(null);
  const section = useRef<HTMLElement>(null);
  const wasOpen = useRef(false);

  // Focus goes into the form that opens, and back to where it was opened from.
  useEffect(() => {
    const target = isOpen
      ? region.current?.querySelector<HTMLElement>('input, select, h3, button')
      : wasOpen.current
        ? section.current?.querySelector<HTMLElement>('[data-opens]')
        : null;
    wasOpen.current = isOpen;
    target?.focus();
  }, [isOpen]);

  return (
    <section ref={section} className={styles.part} aria-labelledby={id}>
      <div className={styles.head}>
        <div className={styles.what}>
          <h2 id={id}>{title}</h2>
          {now}
        </div>
        {change === undefined || isOpen ? null : (
          <Button
            data-opens=""
            aria-label={`${change}: ${title}`}
            onPress={() => {
              setIsOpen(true);
            }}
          >
            {change}
          </Button>
        )}
      </div>
      {isOpen && children ? (
        <div ref={region}>
          {children(() => {
            setIsOpen(false);
          })}
        </div>
      ) : null}
    </section>
  );
}

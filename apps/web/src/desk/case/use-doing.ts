import { useEffect, useState } from 'react';
import type { Doing, DoingInHand } from './doing.ts';
import styles from './case.module.css';

/** The form that is open, if this is in it. The note's is always there, and is none of them. */
const formOf = (place: Element | null): HTMLFormElement | null =>
  place?.closest<HTMLFormElement>(`form.${styles.form ?? ''}`) ?? null;

/** Back to the button that opens this form, which comes back in its place once the form has gone. */
function leadBack(form: HTMLFormElement): void {
  const home = form.parentElement;
  const name = form.getAttribute('aria-label');
  requestAnimationFrame(() => {
    // Somebody is on their way somewhere else.
    if (document.activeElement !== document.body) return;
    const buttons = [...(home?.querySelectorAll('button') ?? [])];
    (buttons.find(({ textContent }) => textContent === name) ?? buttons[0])?.focus();
  });
}

/** Which form of the case is open. Escape closes it from wherever one is in it; what was typed stays as a draft. */
export function useDoing(): DoingInHand {
  const [doing, setDoing] = useState<Doing | null>(null);
  const end = () => {
    const form = formOf(document.activeElement);
    setDoing(null);
    if (form) leadBack(form);
  };
  useEffect(() => {
    if (doing === null) return undefined;
    // On its way down: a field that has a use for the key itself would keep it.
    const pressed = (event: KeyboardEvent) => {
      const form = event.target instanceof Element ? formOf(event.target) : null;
      if (event.key !== 'Escape' || event.isComposing || !form) return;
      setDoing(null);
      leadBack(form);
    };
    document.addEventListener('keydown', pressed, true);
    return () => {
      document.removeEventListener('keydown', pressed, true);
    };
  }, [doing]);
  return { doing, begin: setDoing, end };
}

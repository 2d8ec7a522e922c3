import type { AnyRouter } from '@tanstack/react-router';
import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** What stands in `index.html` in English, so that it can be read before the app is there. */
const WORDS: Readonly<Record<string, MessageDescriptor>> = {
  skip: msg`Skip to the page`,
  leave: msg`Leave quickly`,
  talk: msg`Talk to someone now`,
};
const KEYS = msg`You can also press the Esc key three times.`;

function plainly({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
}

/**
 * Makes the frame of `index.html` part of the app: its words come from the catalogue, its links move inside the app.
 * What it does for safety (`public/leave.js`, the way to somebody to talk to) does not depend on this.
 */
export function adoptFrame(i18n: I18n, router: AnyRouter): void {
  for (const [name, words] of Object.entries(WORDS)) {
    for (const place of document.querySelectorAll(`[data-words=${name}]`)) place.textContent = i18n._(words);
  }
  for (const link of document.querySelectorAll<HTMLElement>('[data-leave]')) {
    link.title = i18n._(KEYS);
  }
  document.querySelector('.frame-skip')?.addEventListener('click', (event) => {
    // The address stays clean, and Back does not need pressing twice.
    event.preventDefault();
    document.querySelector<HTMLElement>('#main')?.focus();
  });
  document.querySelector<HTMLElement>('.frame-home')?.addEventListener('click', (event) => {
    if (!plainly(event)) return;
    event.preventDefault();
    void router.navigate({ to: '/' });
  });
}

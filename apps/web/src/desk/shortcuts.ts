import { useEffect } from 'react';
import { deskSettings } from './desk-settings.ts';

/** Every single key that does something at the desk. A key means one thing wherever it works. */
export const SHORTCUT_KEYS = [
  '?',
  'n',
  'd',
  'g',
  'v',
  't',
  'p',
  'j',
  'k',
  'o',
  'r',
  'h',
  'l',
  'm',
  'f',
  'w',
  'e',
  'b',
  'c',
] as const;
export type ShortcutKey = (typeof SHORTCUT_KEYS)[number];
export type Shortcuts = Partial<Record<ShortcutKey, () => void>>;

const FIELDS = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]';

/** A key is ours when nobody is typing, no dialog is open and no other key is held. */
function isOurs(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.repeat || event.isComposing) return false;
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (event.target instanceof Element && event.target.closest(FIELDS)) return false;
  return document.querySelector('dialog[open]') === null;
}

/** Has these keys do these things while the component is on the screen, unless single keys are switched off. */
export function useShortcuts(shortcuts: Shortcuts): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!deskSettings().keys || !isOurs(event)) return;
      const key = SHORTCUT_KEYS.find((each) => each === event.key.toLowerCase());
      const run = key && shortcuts[key];
      if (!run) return;
      // The key that opens a field must not be the first letter in it.
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', pressed);
    return () => {
      document.removeEventListener('keydown', pressed);
    };
  });
}

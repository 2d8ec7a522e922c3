import { useAnnounced } from './announcer.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

/** One live region for the whole page; it stands in the shell and never goes away. */
export function AnnouncerRegion() {
  const { words, count } = useAnnounced();
  return (
    <div role="log" aria-live="polite" aria-atomic="false">
      <VisuallyHidden>
        <span key={count}>{words}</span>
      </VisuallyHidden>
    </div>
  );
}

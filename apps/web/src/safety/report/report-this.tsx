import { useEffect, useRef, useState } from 'react';
import type { PostView } from '@blether/contracts/forum';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../ui/button.tsx';
import { ReportPanel } from './report-panel.tsx';
import { ReportSent, type Made } from './report-sent.tsx';
import styles from './report.module.css';

interface Props {
  readonly post: PostView;
  readonly mayHide: boolean;
}

/** Stands under somebody else's post. Opens in the flow, below the words that it is about. */
export function ReportThis({ post, mayHide }: Props) {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  const [made, setMade] = useState<Made>();
  const place = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLElement>(null);
  const wasOpen = useRef(false);
  const { name } = post.author;

  // Whoever closes it goes on where they were.
  useEffect(() => {
    if (wasOpen.current && !isOpen) place.current?.querySelector<HTMLElement>('button, p')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  useEffect(() => {
    const open = panel.current;
    const leave = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') setOpen(false);
    };
    open?.addEventListener('keydown', leave);
    return () => open?.removeEventListener('keydown', leave);
  }, [isOpen]);

  const close = () => {
    setOpen(false);
  };
  if (!isOpen) {
    return (
      <div ref={place} className={styles.place}>
        {made ? (
          <p tabIndex={-1} className={styles.told}>
            <Trans>You have told us about this.</Trans>
          </p>
        ) : (
          <Button
            look="quiet"
            aria-expanded={false}
            aria-label={t`Report this post by ${name}`}
            onPress={() => {
              setOpen(true);
            }}
          >
            <Trans>Report</Trans>
          </Button>
        )}
      </div>
    );
  }
  return (
    <section ref={panel} className={styles.panel} aria-label={t`Report this post by ${name}`}>
      {made ? (
        <ReportSent {...made} name={name} onClose={close} />
      ) : (
        <ReportPanel post={post} mayHide={mayHide} onMade={setMade} onClose={close} />
      )}
    </section>
  );
}

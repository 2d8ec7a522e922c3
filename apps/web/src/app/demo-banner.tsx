import { Trans, useLingui } from '@lingui/react/macro';

/** Stands on every page of a demo: nobody may think that somebody is on duty. */
export function DemoBanner() {
  const { t } = useLingui();
  return (
    <aside className="frame-demo" aria-label={t`Demo`}>
      <Trans>This is a demo and nobody is on duty. For real help now, call 116 123 or 999.</Trans>
    </aside>
  );
}

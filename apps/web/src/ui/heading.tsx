import type { ReactNode } from 'react';
import { useLingui } from '@lingui/react/macro';
import { useLook } from './look.ts';

interface Props {
  /** What the tab is called, if it is not what the heading says. */
  readonly title: string;
  readonly children?: ReactNode;
}

/** The heading of a page, and the name of its tab, unless that has to be a neutral one. Focus comes here when the page opens (`app/focus-on-arrival.ts`). */
export function Heading({ title, children }: Props) {
  const { t } = useLingui();
  const { tab } = useLook();
  return (
    <>
      <title>{tab === 'neutral' ? t`Home` : `${title} · Blether`}</title>
      <h1 tabIndex={-1}>{children ?? title}</h1>
    </>
  );
}

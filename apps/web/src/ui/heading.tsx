import type { ReactNode } from 'react';

interface Props {
  /** What the tab is called, if it is not what the heading says. */
  readonly title: string;
  readonly children?: ReactNode;
}

/** The heading of a page. Focus comes here when the page opens (`app/focus-on-arrival.ts`). */
export function Heading({ title, children }: Props) {
  return (
    <>
      <title>{`${title} · Blether`}</title>
      <h1 tabIndex={-1}>{children ?? title}</h1>
    </>
  );
}

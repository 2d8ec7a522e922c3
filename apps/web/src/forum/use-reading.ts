import { useEffect, useState, type RefObject } from 'react';
import type { PersonId } from '@blether/contracts/brand';
import type { PostView } from '@blether/contracts/forum';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { lastOf, positionOf, type TopicWindow } from '../data/topic-window.ts';
import { announce } from '../ui/announcer.ts';

interface Reading {
  /** The posts to show now. */
  readonly shown: readonly PostView[];
  /** How many more have come since, and wait to be asked for. */
  readonly waiting: number;
  /** Position of the last post that is shown. */
  readonly limit: number;
  readonly showUpTo: (position: number) => void;
}

/**
 * New posts join the column while the reader is at its end, and are said politely; otherwise they wait, so that
 * nothing moves under somebody who reads or writes further up. `end` goes after the last post: while it is in
 * view, the reader is at the end.
 */
export function useReading(
  { window, isFetching }: { readonly window: TopicWindow; readonly isFetching: boolean },
  me: PersonId,
  end: RefObject<HTMLDivElement | null>,
): Reading {
  const { t } = useLingui();
  const last = lastOf(window);
  const [limit, setLimit] = useState(last);
  const [atEnd, setAtEnd] = useState(false);
  const [joining, setJoining] = useState<readonly PostView[]>([]);

  useEffect(() => {
    const mark = end.current;
    if (!mark) return undefined;
    const observer = new IntersectionObserver(([entry]) => {
      setAtEnd(entry?.isIntersecting ?? false);
    });
    observer.observe(mark);
    return () => {
      observer.disconnect();
    };
  }, [end]);

  const [settled, setSettled] = useState(false);
  // What we kept from last time is brought up to date on opening, before anybody has begun to read.
  if (!settled && !isFetching) {
    setSettled(true);
    setLimit(last);
  }
  const isOwn = window.posts.at(-1)?.author.id === me;
  if (settled && last > limit && (atEnd || isOwn)) {
    setJoining(window.posts.filter((post) => positionOf(post) > limit && post.author.id !== me));
    setLimit(last);
  }

  useEffect(() => {
    if (joining.length > 2) announce(plural(joining.length, { one: '# new post', other: '# new posts' }));
    else for (const { author } of joining) announce(t`New post from ${author.name}`);
  }, [joining, t]);

  return {
    shown: window.posts.filter((post) => positionOf(post) <= limit),
    waiting: window.posts.filter((post) => positionOf(post) > limit).length,
    limit,
    showUpTo: setLimit,
  };
}

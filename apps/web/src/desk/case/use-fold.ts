import { useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { CaseSubjectView } from '@blether/contracts/cases';
import { foldedOf, standsOut } from './fold.ts';

type Subject = CaseSubjectView & { readonly id: string };

interface Fold {
  readonly inSight: readonly Subject[];
  readonly folded: number;
  readonly unfold: () => void;
}

const cardsIn = (column: RefObject<HTMLElement | null>) => [
  ...(column.current?.querySelectorAll<HTMLElement>('[data-subject]') ?? []),
];

/**
 * The words of a long case: the newest and those that stand out, until the others are asked for. What is in sight once
 * stays in sight, and what is being read stays where it is on the screen when others come above it.
 */
export function useFold(subjects: readonly Subject[], column: RefObject<HTMLElement | null>): Fold {
  const [away, setAway] = useState<readonly string[]>(() => foldedOf(subjects).map(({ id }) => id));
  const isAway = (subject: Subject) => away.includes(subject.id) && !standsOut(subject);

  function unfold() {
    const first = subjects.find(isAway)?.id;
    const read = cardsIn(column).find((card) => card.getBoundingClientRect().bottom > 0);
    const before = read?.getBoundingClientRect().top ?? 0;
    flushSync(() => {
      setAway([]);
    });
    if (read) window.scrollBy(0, read.getBoundingClientRect().top - before);
    // The button has gone: whoever goes on by keyboard begins with what it has shown.
    cardsIn(column)
      .find((card) => card.dataset['subject'] === first)
      ?.focus({ preventScroll: true });
  }

  return {
    inSight: subjects.filter((subject) => !isAway(subject)),
    folded: subjects.filter(isAway).length,
    unfold,
  };
}

import type { Severity } from '@blether/escalation/severity';

/** Never colour alone: the shapes of the desk. */
export const MARKS: Readonly<Record<Severity, string>> = { crisis: '▲', red: '◆', amber: '●', green: '○' };

/** `40 s`, `2.5 min`, `49 min`, `3.2 h`. */
export function inWords(minutes: number): string {
  if (minutes < 1) return `${Math.round(minutes * 60)} s`;
  if (minutes < 10) return `${Number(minutes.toFixed(1))} min`;
  return minutes < 120 ? `${Math.round(minutes)} min` : `${Number((minutes / 60).toFixed(1))} h`;
}

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

import type { Severity } from '@blether/escalation/severity';
import { BEGIN, DAY, DAYS } from './assumed.ts';
import type { Tally } from './piece.ts';

/** What the service does when its hands are full; on in the service, and off to see what each is worth. */
export interface Policy {
  /** Whoever works on a crisis or red is no free hand: without another the duty lead is called at once. */
  readonly callsWhenNobodyIsFree: boolean;
  /** A crisis is worth setting aside a red for, once somebody has acted on that. */
  readonly crisisTakesFromRed: boolean;
  /** Amber that has used up half of its time unclaimed asks for more people. */
  readonly asksForMoreHands: boolean;
}

export interface Outcome {
  readonly tallies: Readonly<Record<Severity, Tally>>;
  /** Times that amber or green was begun, gone on with or kept in hand while a crisis or red waited for hands. */
  readonly behind: number;
  /** Times that somebody set a case aside. */
  readonly setAside: number;
  /** Milliseconds of work and at the desk, of those on shift. */
  readonly worked: number;
  readonly present: number;
  /** How often people came who were not on shift, and how long they stayed in all. */
  readonly calledIn: number;
  readonly calledFor: number;
}

export const END = BEGIN + DAYS * DAY;

/** Milliseconds between two moments, without what lies after the month. */
export const inMonth = (from: number, to: number): number => Math.max(0, Math.min(to, END) - from);

/** How urgent a case is, most urgent first. */
export const SEVERITIES = ['crisis', 'red', 'amber', 'green'] as const;
export type Severity = (typeof SEVERITIES)[number];

export interface Clocks {
  /** Minutes until somebody must have taken the case on. */
  readonly acknowledge: number;
  /** Minutes until somebody must have acted. */
  readonly act: number;
}

/** The first defaults of the service's policy, in minutes. */
export const CLOCKS: Readonly<Record<Severity, Clocks>> = {
  crisis: { acknowledge: 3, act: 10 },
  red: { acknowledge: 10, act: 30 },
  amber: { acknowledge: 60, act: 4 * 60 },
  green: { acknowledge: 12 * 60, act: 24 * 60 },
};

/** The more urgent of two. */
export const moreUrgent = (one: Severity, other: Severity): Severity =>
  SEVERITIES.indexOf(one) <= SEVERITIES.indexOf(other) ? one : other;

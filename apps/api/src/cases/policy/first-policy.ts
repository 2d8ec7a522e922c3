import type { DoorPolicy, Measure, RiskPolicy } from '@blether/contracts/policy';
import { CLOCKS } from '@blether/escalation/severity';

const shown = { staffed: 'publish', unstaffed: 'publish' } as const;
const held = { staffed: 'hold', unstaffed: 'hold' } as const;

/** Words that others can read: nobody is punished for distress, and what may hurt others waits. */
const READ_BY_OTHERS: DoorPolicy = {
  tiers: {
    immediate: { ...held, card: true, severity: 'crisis' },
    // Distress without a stated "now" is answered best where peers can answer it, as long as a moderator is there too.
    high: { staffed: 'publish', unstaffed: 'hold', card: true, severity: 'red' },
    review: { ...shown, card: true, severity: 'amber' },
    concern: { ...shown, card: true, severity: 'green' },
  },
  conduct: {
    grooming: { ...held, card: false, severity: 'red' },
    'encouraging-harm': { ...held, card: false, severity: 'red' },
    harassment: { ...shown, card: false, severity: 'amber' },
    hate: { ...shown, card: false, severity: 'amber' },
    'contact-details': { ...shown, card: false, severity: 'green' },
    scam: { ...shown, card: false, severity: 'green' },
  },
  loweredConduct: { ...shown, card: false, severity: 'amber' },
  unread: { ...held, card: true, severity: 'amber' },
};

const shownAsItIs = (measure: Measure): Measure => ({ ...measure, ...shown });
const each = <Key extends string>(of: Readonly<Record<Key, Measure>>): Readonly<Record<Key, Measure>> =>
  // Object.entries forgets the keys' type.
  Object.fromEntries(
    Object.entries<Measure>(of).map(([key, measure]) => [key, shownAsItIs(measure)]),
  ) as Record<Key, Measure>;

/** A report is read by moderators alone, so there is nobody from whom it would be kept. */
const READ_BY_MODERATORS: DoorPolicy = {
  tiers: each(READ_BY_OTHERS.tiers),
  conduct: each(READ_BY_OTHERS.conduct),
  loweredConduct: shownAsItIs(READ_BY_OTHERS.loweredConduct),
  unread: shownAsItIs(READ_BY_OTHERS.unread),
};

/** What holds until a lead has published something else, and whenever what is stored cannot be read. */
export const FIRST_POLICY: RiskPolicy = {
  doors: { post: READ_BY_OTHERS, name: READ_BY_OTHERS, report: READ_BY_MODERATORS },
  clocks: CLOCKS,
};

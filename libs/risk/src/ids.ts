/** How soon a person must look, most urgent first. What follows from a tier is policy, not code of this library. */
export const TIERS = ['immediate', 'high', 'review', 'concern', 'none'] as const;
export type Tier = (typeof TIERS)[number];

/** The tiers that a phrase may have: a phrase that raises nothing is no phrase. */
export type RaisedTier = Exclude<Tier, 'none'>;

/**
 * Everything the scanner can find, in the order in which it is listed. Two axes: `risk` says that somebody may
 * come to harm; `conduct` says that somebody does harm to others. One text can be both, and neither hides the other.
 * Ids are stored with detections: one is never renamed and never used again for something else.
 */
export const KINDS = {
  suicide: { axis: 'risk', name: 'Suicide' },
  'self-harm': { axis: 'risk', name: 'Self-harm' },
  abuse: { axis: 'risk', name: 'Abuse or neglect' },
  'child-at-risk': { axis: 'risk', name: 'Child at risk' },
  'medical-emergency': { axis: 'risk', name: 'Medical emergency' },
  medicines: { axis: 'risk', name: 'Medicines' },
  'disordered-eating': { axis: 'risk', name: 'Disordered eating' },
  despair: { axis: 'risk', name: 'Despair' },
  harassment: { axis: 'conduct', name: 'Harassment' },
  hate: { axis: 'conduct', name: 'Hate' },
  grooming: { axis: 'conduct', name: 'Grooming' },
  'encouraging-harm': { axis: 'conduct', name: 'Encouraging harm or sharing methods' },
  'contact-details': { axis: 'conduct', name: 'Contact details' },
  scam: { axis: 'conduct', name: 'Scam' },
} as const satisfies Record<string, { axis: 'risk' | 'conduct'; name: string }>;

export type Kind = keyof typeof KINDS;
type OnAxis<Axis extends 'risk' | 'conduct'> = {
  [K in Kind]: (typeof KINDS)[K]['axis'] extends Axis ? K : never;
}[Kind];
/** A category of risk. */
export type Category = OnAxis<'risk'>;
/** A kind of conduct. */
export type ConductId = OnAxis<'conduct'>;

/** All kinds, in the order of the table. */
export const KIND_IDS = Object.keys(KINDS) as readonly Kind[]; // Object.keys forgets the keys' type

export const isCategory = (kind: Kind): kind is Category => KINDS[kind].axis === 'risk';
export const isConduct = (kind: Kind): kind is ConductId => KINDS[kind].axis === 'conduct';

/** The more urgent of two tiers. */
export const moreUrgent = <T extends Tier>(a: T, b: T): T => (TIERS.indexOf(a) <= TIERS.indexOf(b) ? a : b);

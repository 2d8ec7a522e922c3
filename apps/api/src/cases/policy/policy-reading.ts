import { CASE_SEVERITIES } from '@blether/contracts/cases';
import type { CaseSeverity } from '@blether/contracts/cases';
import { MODERATED_KINDS } from '@blether/contracts/moderation';
import { CONDUCT_KINDS, PASSAGES, RISK_TIERS } from '@blether/contracts/policy';
import type { CaseClocks, DoorPolicy, Measure, RiskPolicy } from '@blether/contracts/policy';
import type { Fault } from '@blether/contracts/problems';
import { FIRST_POLICY } from './first-policy.js';

export interface PolicyFault {
  /** JSON pointer into the policy. */
  readonly pointer: string;
  readonly fault: Fault;
}

/** A policy with nothing in it but what a policy has, or everything that is wrong with it. */
export type ReadPolicy =
  | { readonly policy: RiskPolicy; readonly faults: null }
  | { readonly policy: null; readonly faults: readonly PolicyFault[] };

/** Longer than any shift, weekend or holiday that a case could wait through. */
const LONGEST_MINUTES = 14 * 24 * 60;

/**
 * Reads a policy from JSON, as it is stored or asked for. A door that it does not know of has what is built in, since this
 * version may have a door that the policy is too old for; one that we do not know of is left out, for the same reason the
 * other way round. Beyond shapes it holds what no policy may undo: nobody's words are kept back without a word to them
 * about where to turn, and what is more urgent is never given more time.
 */
export function readPolicy(value: unknown): ReadPolicy {
  const reading = new Reading();
  const policy = reading.policy(value);
  return reading.faults.length === 0 ? { policy, faults: null } : { policy: null, faults: reading.faults };
}

/** Goes on after a fault, so that all of them are told at once; what it made up to go on with is never used. */
class Reading {
  readonly faults: PolicyFault[] = [];

  policy(value: unknown): RiskPolicy {
    const fields = this.fields('', value);
    const doors = this.fields('/doors', fields['doors']);
    return {
      doors: record(MODERATED_KINDS, (kind) =>
        doors[kind] === undefined ? FIRST_POLICY.doors[kind] : this.door(`/doors/${kind}`, doors[kind]),
      ),
      clocks: this.clocks(fields['clocks']),
    };
  }

  private door(at: string, value: unknown): DoorPolicy {
    const fields = this.fields(at, value);
    const tiers = this.fields(`${at}/tiers`, fields['tiers']);
    const conduct = this.fields(`${at}/conduct`, fields['conduct']);
    return {
      tiers: record(RISK_TIERS, (tier) => this.tier(`${at}/tiers/${tier}`, tiers[tier])),
      conduct: record(CONDUCT_KINDS, (kind) => this.measure(`${at}/conduct/${kind}`, conduct[kind])),
      loweredConduct: this.measure(`${at}/loweredConduct`, fields['loweredConduct']),
      unread: this.tier(`${at}/unread`, fields['unread']),
    };
  }

  private tier(at: string, value: unknown): Measure {
    const measure = this.measure(at, value);
    const isKept = measure.staffed !== 'publish' || measure.unstaffed !== 'publish';
    if (isKept && !measure.card) this.fail(`${at}/card`, 'required');
    return measure;
  }

  private measure(at: string, value: unknown): Measure {
    const fields = this.fields(at, value);
    const card = fields['card'];
    if (typeof card !== 'boolean') this.fail(`${at}/card`, card === undefined ? 'required' : 'wrong-type');
    return {
      staffed: this.choice(`${at}/staffed`, PASSAGES, fields['staffed']),
      unstaffed: this.choice(`${at}/unstaffed`, PASSAGES, fields['unstaffed']),
      card: card === true,
      severity: this.choice(`${at}/severity`, CASE_SEVERITIES, fields['severity']),
    };
  }

  private clocks(value: unknown): Readonly<Record<CaseSeverity, CaseClocks>> {
    const fields = this.fields('/clocks', value);
    const clocks = record(CASE_SEVERITIES, (severity): CaseClocks => {
      const at = `/clocks/${severity}`;
      const { acknowledge, act } = this.fields(at, fields[severity]);
      return {
        acknowledge: this.minutes(`${at}/acknowledge`, acknowledge),
        act: this.minutes(`${at}/act`, act),
      };
    });
    if (this.faults.some(({ pointer }) => pointer.startsWith('/clocks'))) return clocks;
    let before: CaseClocks = { acknowledge: 0, act: 0 };
    for (const severity of CASE_SEVERITIES) {
      const { acknowledge, act } = clocks[severity];
      if (acknowledge < before.acknowledge) this.fail(`/clocks/${severity}/acknowledge`, 'out-of-range');
      if (act < before.act || act < acknowledge) this.fail(`/clocks/${severity}/act`, 'out-of-range');
      before = clocks[severity];
    }
    return clocks;
  }

  private minutes(at: string, value: unknown): number {
    if (typeof value !== 'number') this.fail(at, value === undefined ? 'required' : 'wrong-type');
    else if (!Number.isInteger(value) || value < 1 || value > LONGEST_MINUTES) this.fail(at, 'out-of-range');
    else return value;
    return 1;
  }

  private choice<Choice extends string>(at: string, choices: readonly Choice[], value: unknown): Choice {
    const found = choices.find((choice) => choice === value);
    if (found !== undefined) return found;
    this.fail(
      at,
      value === undefined ? 'required' : typeof value === 'string' ? 'out-of-range' : 'wrong-type',
    );
    // There is a first choice of everything, and the reading has failed already.
    return choices[0] as Choice;
  }

  private fields(at: string, value: unknown): Readonly<Record<string, unknown>> {
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
    this.fail(at, value === undefined ? 'required' : 'wrong-type');
    return {};
  }

  private fail(pointer: string, fault: Fault): void {
    // Of what is missing as a whole its parts are not told too.
    const isPart = this.faults.some((other) => pointer.startsWith(`${other.pointer}/`));
    if (!isPart) this.faults.push({ pointer, fault });
  }
}

const record = <Key extends string, Value>(
  keys: readonly Key[],
  make: (key: Key) => Value,
): Readonly<Record<Key, Value>> =>
  // Object.fromEntries forgets the keys' type.
  Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<Key, Value>;

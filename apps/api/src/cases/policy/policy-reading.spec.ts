import { describe, expect, it } from '@jest/globals';
import { FIRST_POLICY } from './first-policy.js';
import { readPolicy } from './policy-reading.js';

type Loose = { [key: string]: Loose } & Record<string, unknown>;
/** The first policy, changed as JSON may be. */
function changed(change: (policy: Loose) => void): unknown {
  const policy = JSON.parse(JSON.stringify(FIRST_POLICY)) as Loose;
  change(policy);
  return policy;
}
const faultsOf = (value: unknown): readonly string[] =>
  readPolicy(value).faults?.map(({ pointer, fault }) => `${pointer} ${fault}`) ?? [];

describe('reading a policy', () => {
  it('gives what was written', () => {
    const { policy, faults } = readPolicy(JSON.parse(JSON.stringify(FIRST_POLICY)));
    expect([policy, faults]).toEqual([FIRST_POLICY, null]);
  });

  it.each([null, 7, 'policy', [], true])('refuses what is no policy: %j', (value) => {
    expect(faultsOf(value)).toEqual([' wrong-type']);
  });

  it('says of everything that is wrong where it stands', () => {
    const bad = changed((policy) => {
      delete policy['doors']!['post']!['tiers']!['high'];
      Object.assign(policy['doors']!['post']!['conduct']!['hate']!, { staffed: 'burn', severity: 3 });
      Object.assign(policy['clocks']!['red']!, { acknowledge: '10', act: 0 });
    });
    expect(faultsOf(bad)).toEqual([
      '/doors/post/tiers/high required',
      '/doors/post/conduct/hate/staffed out-of-range',
      '/doors/post/conduct/hate/severity wrong-type',
      '/clocks/red/acknowledge wrong-type',
      '/clocks/red/act out-of-range',
    ]);
  });

  it('takes a door that it does not know of as built in, and leaves out one that we do not know of', () => {
    const older = changed((policy) => {
      delete policy['doors']!['report'];
      Object.assign(policy['doors']!, { message: { from: 'a later version' } });
    });
    expect(readPolicy(older)).toEqual({ policy: FIRST_POLICY, faults: null });
  });

  it('keeps nobody’s words back without a word to them about where to turn', () => {
    const silent = changed((policy) => {
      Object.assign(policy['doors']!['name']!['tiers']!['immediate']!, { card: false });
    });
    expect(faultsOf(silent)).toEqual(['/doors/name/tiers/immediate/card required']);
  });

  it('gives what is more urgent no more time, and nobody less time to act than to come', () => {
    const slow = changed((policy) => {
      Object.assign(policy['clocks']!['crisis']!, { acknowledge: 11, act: 20 });
    });
    expect(faultsOf(slow)).toEqual(['/clocks/red/acknowledge out-of-range']);
    const backwards = changed((policy) => {
      Object.assign(policy['clocks']!['green']!, { acknowledge: 2_000, act: 1_999 });
    });
    expect(faultsOf(backwards)).toEqual(['/clocks/green/act out-of-range']);
  });
});

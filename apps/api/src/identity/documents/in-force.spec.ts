import { describe, expect, it } from '@jest/globals';
import { filled, inForce } from './in-force.js';
import type { StoredVersion } from './in-force.js';

const day = (number: number): Date => new Date(Date.UTC(2027, 0, number));
const version = (number: number, from: number): StoredVersion => ({
  kind: 'privacy',
  version: number,
  text: '',
  appliesFrom: day(from),
});
const numbers = (versions: readonly StoredVersion[], today: number): readonly unknown[] => {
  const found = inForce(versions, 'privacy', day(today));
  return [found?.current.version, found?.coming?.version];
};

describe('the version in force', () => {
  it('is the newest that has begun to apply, and the next that will is told', () => {
    const all = [version(1, 1), version(2, 10), version(3, 20)];
    expect([1, 9, 10, 19, 20, 99].map((today) => numbers(all, today))).toEqual([
      [1, 2],
      [1, 2],
      [2, 3],
      [2, 3],
      [3, undefined],
      [3, undefined],
    ]);
  });

  it('is never one that a newer has overtaken', () => {
    const all = [version(1, 1), version(2, 30), version(3, 10)];
    expect([5, 15, 35].map((today) => numbers(all, today))).toEqual([
      [1, 3],
      [3, undefined],
      [3, undefined],
    ]);
  });

  it('is the oldest before any has begun, and none where there is none', () => {
    expect(numbers([version(1, 5), version(2, 9)], 1)).toEqual([1, 2]);
    expect(inForce([], 'privacy', day(1))).toBeNull();
    expect(inForce([version(1, 1)], 'house-rules', day(1))).toBeNull();
  });
});

describe('the text', () => {
  it('names who runs the service, or says that they have not said', () => {
    expect(filled('Run by {service}. {service} cares.', 'Highland Friends')).toBe(
      'Run by Highland Friends. Highland Friends cares.',
    );
    expect(filled('Run by {service}.', null)).toBe('Run by a group that has not given its name yet.');
    expect(filled('Run by {service}.', '$& and $1')).toBe('Run by $& and $1.');
  });
});

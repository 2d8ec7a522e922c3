import { describe, expect, it } from '@jest/globals';
import { ROLES } from '@blether/contracts/roles';
import { COMMUNITY } from './community/community.js';
import { begunFor, founderOf, timeline } from './timeline.js';
import type { Step } from './timeline.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** In the time of the machine, as the demo's days are. */
const at = (day: number, hour: number): Date => new Date(2026, 2, day, hour, 20);
const filledAt = (now: Date): readonly Step[] => timeline(COMMUNITY, begunFor(COMMUNITY, now), now);

const writerOf = (step: Step): string | undefined =>
  step.kind === 'write' ? step.conversation.posts[step.index]?.by : undefined;

describe.each([0, 7, 14, 15, 23])('a community that begins at %i o’clock', (hour) => {
  const now = at(10, hour);
  const steps = filledAt(now);

  it('has its times in order, none of them to come, the last a post that is new', () => {
    const times = steps.map((step) => step.at.getTime());
    expect(times).toEqual([...times].sort((one, other) => one - other));
    const last = steps.at(-1);
    expect(last?.kind).toBe('write');
    expect(now.getTime() - (last?.at.getTime() ?? 0)).toBeLessThan(HOUR);
    expect(last?.at.getTime()).toBeLessThanOrEqual(now.getTime());
  });

  it('has everybody join before they do anything, and forums open before they are written in', () => {
    const there = new Set<string>();
    for (const step of steps) {
      if (step.kind === 'join') there.add(step.member.key);
      if (step.kind === 'open') there.add(`forum ${step.place.key}`);
      if (step.kind === 'look') expect(there).toContain(step.member.key);
      if (step.kind !== 'write') continue;
      expect(there).toContain(writerOf(step));
      expect(there).toContain(`forum ${step.conversation.forum}`);
    }
    expect(steps[0]).toMatchObject({ kind: 'join', member: founderOf(COMMUNITY) });
  });

  it('keeps the posts of each topic in their order', () => {
    for (const topic of COMMUNITY.topics) {
      const own = steps.filter((step) => step.kind === 'write' && step.conversation === topic);
      expect(own.map((step) => step.kind === 'write' && step.index)).toEqual([...topic.posts.keys()]);
      expect(new Set(own.map((step) => step.at.getTime())).size).toBe(own.length);
    }
  });
});

describe('a start that goes on later', () => {
  it('keeps the time of everything but the last day, and the order of all', () => {
    const [now, later] = [at(10, 9), at(12, 18)];
    const begun = begunFor(COMMUNITY, now);
    const [before, after] = [timeline(COMMUNITY, begun, now), timeline(COMMUNITY, begun, later)];
    const what = ({ at: _at, ...deed }: Step) => deed;
    expect(after.map(what)).toEqual(before.map(what));
    const old = before.filter((step) => now.getTime() - step.at.getTime() > 3 * DAY);
    expect(old.length).toBeGreaterThan(500);
    expect(after.slice(0, old.length)).toEqual(old);
  });
});

it('the community has somebody of every role, and nobody who is named twice', () => {
  const roles = new Set(COMMUNITY.people.flatMap((member) => member.roles));
  expect(ROLES.filter((role) => !roles.has(role))).toEqual([]);
  for (const name of ['key', 'name', 'email'] as const)
    expect(new Set(COMMUNITY.people.map((member) => member[name])).size).toBe(COMMUNITY.people.length);
});

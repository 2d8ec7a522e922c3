import { EventEmitter } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { Clock } from '../platform/clock/clock.js';
import { PastClock } from './past-clock.js';

const PRESENT = new Date('2026-03-01T12:00:00Z');
const PAST = new Date('2025-10-01T08:00:00Z');

class Standing extends Clock {
  now(): Date {
    return PRESENT;
  }
}

describe('the clock of the demo', () => {
  it('has the past inside the work that it is given, and the present for everybody else meanwhile', async () => {
    const clock = new PastClock(new Standing());
    const seen: Date[] = [];
    let goOn: () => void = () => undefined;
    const visitor = new Promise<void>((resolve) => (goOn = resolve));
    const work = clock.at(PAST, async () => {
      seen.push(clock.now());
      await visitor;
      seen.push(clock.now());
    });
    expect(clock.now()).toEqual(PRESENT);
    goOn();
    await work;
    expect(seen).toEqual([PAST, PAST]);
    expect(clock.now()).toEqual(PRESENT);
  });

  it('has the present again for what outlives the work, and after work that failed', async () => {
    const clock = new PastClock(new Standing());
    const later = new EventEmitter();
    const timer = await clock.at(PAST, () => {
      const heard = new Promise<Date>((resolve) => {
        later.once('heard', () => {
          setImmediate(() => {
            resolve(clock.now());
          });
        });
      });
      return Promise.resolve({
        left: new Promise<Date>((resolve) => setImmediate(() => resolve(clock.now()))),
        heard,
      });
    });
    later.emit('heard');
    expect(await timer.left).toEqual(PRESENT);
    expect(await timer.heard).toEqual(PRESENT);
    await expect(clock.at(PAST, () => Promise.reject(new Error('No.')))).rejects.toThrow('No.');
    expect(clock.now()).toEqual(PRESENT);
  });

  it('hands out a date that can be changed without changing the time', async () => {
    const clock = new PastClock(new Standing());
    await clock.at(PAST, async () => {
      clock.now().setFullYear(1999);
      expect(clock.now()).toEqual(PAST);
      await Promise.resolve();
    });
  });
});

import { describe, expect, it } from '@jest/globals';
import { momentWords } from './moment-words.ts';

const NOW = new Date(2026, 10, 24, 20, 0);
const local = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute).toISOString();

describe('momentWords', () => {
  it.each([
    [local(24, 22), 'at 10 pm'],
    [local(24, 22, 30), 'at 10:30 pm'],
    [local(25, 8), 'on Wednesday at 8 am'],
    [local(28, 12), 'on Saturday at 12 pm'],
  ])('%s', (moment, words) => {
    expect(momentWords(moment, NOW).replaceAll('\u202f', ' ')).toBe(words);
  });
});

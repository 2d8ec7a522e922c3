import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { seeded } from '../corpus/disguises/disguise.ts';
import { both, DISGUISES, pairs } from '../corpus/disguises/disguises.ts';

interface BaseText {
  readonly text: string;
  readonly key: readonly string[];
}
const BASE = readFileSync(new URL('../corpus/disguise-base.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as BaseText);

const disguised = (id: string, seed: number, text = 'I want to kill myself', key = ['kill myself']) =>
  DISGUISES.find((one) => one.id === id)!.apply(text, key, seeded(seed));

describe('disguises', () => {
  it('are fifty-one, each with a name of its own, and each changes a text', () => {
    expect(new Set(DISGUISES.map(({ id }) => id)).size).toBe(51);
    const idle = DISGUISES.filter((one) =>
      BASE.every(({ text, key }) => one.apply(text, key, seeded(1)) === text),
    );
    expect(idle.map(({ id }) => id)).toEqual([]);
  });

  it('are the same for the same seed', () => {
    for (const one of DISGUISES) {
      const twice = [1, 1].map((seed) => BASE.map(({ text, key }) => one.apply(text, key, seeded(seed))));
      expect(twice[0]).toEqual(twice[1]);
    }
  });

  it('disguise the key words and leave the rest', () => {
    expect(disguised('words-joined', 1)).toBe('I want to killmyself');
    expect(disguised('dotted-letters', 1)).toBe('I want to k.i.l.l m.y.s.e.l.f');
    expect(disguised('chat-initials', 1)).toMatch(/^I want to k[my]s$/);
    expect(disguised('full-width', 1)).toBe('I want to ｋｉｌｌ ｍｙｓｅｌｆ');
  });

  it('count a text without its key words as one key', () => {
    expect(disguised('words-joined', 1, 'a b', ['c'])).toBe('ab');
  });

  it('come in pairs, each once, never two that leave nothing for each other', () => {
    const ids = pairs().map(([first, second]) => both([first, second]).id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('leet+spaced-letters');
    expect(ids).not.toContain('full-width+math-bold');
    expect(ids).not.toContain('chat-initials+words-joined');
  });

  it('lay the second over what the first has made of the key words', () => {
    const [wide, dots] = ['full-width', 'dotted-letters'].map((id) =>
      DISGUISES.find((one) => one.id === id)!,
    );
    expect(both([wide!, dots!]).apply('I will die', ['die'], seeded(1))).toBe('I will ｄ.ｉ.ｅ');
  });
});

import { afterAll, describe, expect, it } from '@jest/globals';
import { FIRST_LEXICON } from '@blether/risk/lexicon/first-lexicon';
import { Folder, runTool } from './run-tool.ts';

const folder = new Folder();
afterAll(() => {
  folder.remove();
});

const lexicon = (pattern: string) =>
  folder.file(
    'lexicon.json',
    JSON.stringify({
      version: '2026-11-24.1',
      phrases: [
        {
          id: 'despair.kettle',
          category: 'despair',
          tier: 'high',
          pattern,
          author: 'a test',
          reason: 'A test.',
          clinicalReview: null,
          fires: ['the kettle is off'],
          quiet: ['tea'],
        },
      ],
    }),
  );

describe('risk:check', () => {
  it('warns of a phrase that fires on ordinary text, with its rate, and shows words only when asked', async () => {
    const { code, out, err } = await runTool('check.ts', [lexicon('the (kettle|cat|dog)')]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(
      /^despair\.kettle \(high\): It fires on \d+ of \d{4} ordinary texts: [\d.]+ in a thousand/,
    );
    expect(out).not.toContain('    the ');
    const shown = await runTool('check.ts', [lexicon('the (kettle|cat|dog)'), '--show-text']);
    expect(shown.out).toMatch(/^ {4}the (kettle|cat|dog)$/im);
  });

  it('names every fault with its place and what to write instead', async () => {
    const { code, out, err } = await runTool('check.ts', [lexicon('(kettle|tea) & a|b')]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('despair.kettle (pattern, character 17)');
    expect(err).toContain('Put brackets round the alternatives.');
    expect((await runTool('check.ts', [lexicon('kettle -(off) now')])).err).toContain('after the exceptions');
  });

  it('has no warning for what the first lexicon may have, and says on how many texts that was seen', async () => {
    const { code, out } = await runTool('check.ts', []);
    expect(code).toBe(0);
    expect(out).toContain(`${String(FIRST_LEXICON.phrases.length)} phrases, no faults`);
  });
});

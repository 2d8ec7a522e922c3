import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { FIRST_LEXICON } from '@blether/risk/lexicon/first-lexicon';
import { compile } from '@blether/risk/scanner';
import { runTool } from './run-tool.ts';

const scanner = compile(FIRST_LEXICON);
const DENIED = "I'm not going to kill myself";

describe('risk:try', () => {
  it('shows tier, place, cues and their words for each line that is piped in', async () => {
    const { code, out, err } = await runTool('try.ts', [], `${DENIED}\n\nnice weather`);
    expect([code, err]).toEqual([0, '']);
    const [denied, calm, ...more] = out.trimEnd().split('\n\n');
    expect(more).toEqual([]);
    expect(calm).toBe('tier none\n  folded: nice weather');

    const { tier, about, hits } = scanner.scan(DENIED);
    const lowered = hits.find(({ cues }) => cues.length > 0)!;
    const [cue] = lowered.cues;
    const words = (span: { start: number; end: number }) => `[${DENIED.slice(span.start, span.end)}]`;
    expect(denied).toContain(`tier ${tier}, about ${about}`);
    expect(denied).toContain(`${lowered.tierBefore} → ${lowered.tier}`);
    expect(denied).toContain(words(lowered.span));
    expect(denied).toContain(`${cue!.kind} (${cue!.rule})`);
    expect(denied).toContain(words(cue!.span));
    expect(denied).toContain(`\n  ${lowered.view}: `);
  });

  it('writes out what a terminal would hide or obey', async () => {
    const { out } = await runTool('try.ts', [], '\u001b[1m I want to k\u200bill myself\n');
    expect(out).toContain('\\u{1b}[1m');
    expect(out).not.toContain('\u001b');
    expect(out).not.toContain('\u200b');
  });

  it('has nothing to say to nothing', async () => {
    expect(await runTool('try.ts', [])).toEqual({ code: 0, out: '', err: '' });
  });

  it('is started by npm under the names that the documents give', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    expect(manifest.scripts['risk:try']).toBe('node scripts/risk/try.ts');
    expect(manifest.scripts['risk:evaluate']).toBe('node scripts/risk/evaluate.ts');
  });
});

// `npm run risk:check -- [LEXICON]`: everything that is wrong with a lexicon, and every phrase that fires on ordinary text.
// Exit code 1: it has faults, or what was given cannot be used. Warnings alone: 0.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FIRST_LEXICON } from '@blether/risk/lexicon/first-lexicon';
import { LexiconError } from '@blether/risk/lexicon.types';
import { ordinaryWarnings } from '@blether/risk/ordinary-rate';
import { InputError, linesOf } from './jsonl.ts';
import { readLexicon } from './lexicon-file.ts';
import { endWithReader } from './print.ts';

const USAGE = `npm run risk:check -- [LEXICON.json or .ts] [--show-text] [--texts FILE.jsonl]

Without a file: the first lexicon. Ordinary texts are those of libs/risk/corpus/ordinary, or of FILE.

  --show-text   shows the words on which a phrase fires
`;

const ORDINARY = ['members', 'everyday'].map((name) =>
  join(import.meta.dirname, '../../libs/risk/corpus/ordinary', `${name}.jsonl`),
);

async function main(): Promise<void> {
  const { values, positionals } = argumentsGiven();
  const [file] = positionals;
  if (values.help) return void process.stdout.write(USAGE);
  if (positionals.length > 1) throw new InputError(`Name one lexicon.\n\n${USAGE}`);
  const lexicon = file === undefined ? FIRST_LEXICON : await readLexicon(file);
  const texts: string[] = [];
  for (const each of values.texts === undefined ? ORDINARY : [values.texts])
    for await (const { text } of linesOf(each)) texts.push(text);
  const warnings = ordinaryWarnings(lexicon, texts);
  for (const { phraseId, tier, why, instead, places } of warnings) {
    process.stdout.write(`${phraseId} (${tier}): ${why} ${instead}\n`);
    if (!values['show-text']) continue;
    for (const { text, span } of places)
      process.stdout.write(`    ${(texts[text] ?? '').slice(span.start, span.end)}\n`);
  }
  const { length } = lexicon.phrases;
  process.stdout.write(
    `${length} phrases, no faults, ${warnings.length === 0 ? 'no' : warnings.length} warnings on ${texts.length} ordinary texts.\n`,
  );
}

function argumentsGiven() {
  try {
    return parseArgs({
      options: {
        'show-text': { type: 'boolean', default: false },
        texts: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
  } catch (error) {
    throw new InputError(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

endWithReader();
try {
  await main();
} catch (error) {
  if (!(error instanceof InputError) && !(error instanceof LexiconError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

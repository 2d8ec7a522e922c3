// `npm run risk:evaluate -- FILE.jsonl`: scans the texts of a file and prints figures, one JSON object a line.
// Exit code 1: what was given cannot be used.
import { parseArgs } from 'node:util';
import { FIRST_LEXICON } from '@blether/risk/lexicon/first-lexicon';
import { LexiconError } from '@blether/risk/lexicon.types';
import { compile } from '@blether/risk/scanner';
import { COMPARED, printComparison } from './comparison.ts';
import { printExplanation } from './explanation.ts';
import { FIGURES, printFigures } from './figures.ts';
import { InputError } from './jsonl.ts';
import { readLexicon } from './lexicon-file.ts';
import { printLines } from './line-results.ts';
import { endWithReader } from './print.ts';

const USAGE = `npm run risk:evaluate -- FILE.jsonl [OPTION]

Each line of the file is a JSON object with a "text" and, to tell groups apart, a "label".
Without an option: one object per label. A line counts once, at its most urgent tier; "fired" and
"rate" leave out the lines with tier none, and conduct counts apart.

  --by FIELD,FIELD     groups by these fields of the lines instead of "label"
  --lines              one object per line: its own fields, and what was found in it
                       (a field of its own with one of our names stands under "given")
  --explain N          what was found in line N, and why
  --compare LEXICON    what another lexicon, a .json or .ts file, would begin and stop to find
  --show-text          with --explain and --compare: shows the texts too
`;

const OPTIONS = {
  by: { type: 'string' },
  lines: { type: 'boolean', default: false },
  explain: { type: 'string' },
  compare: { type: 'string' },
  'show-text': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

async function main(): Promise<void> {
  const { values, positionals } = argumentsGiven();
  const [file] = positionals;
  if (values.help) return void process.stdout.write(USAGE);
  if (file === undefined || positionals.length > 1) throw new InputError(`Name one file.\n\n${USAGE}`);
  const { by, lines, explain, compare, 'show-text': showText } = values;
  const asked = [
    lines && '--lines',
    explain !== undefined && '--explain',
    compare !== undefined && '--compare',
  ];
  const modes = asked.filter((mode) => mode !== false);
  if (modes.length > 1) throw new InputError(`${modes.join(' and ')} do not go together.`);
  if (by !== undefined && (lines || explain !== undefined))
    throw new InputError(`--by says nothing about ${modes.join('')}.`);

  const scanner = compile(FIRST_LEXICON);
  if (lines) await printLines(file, scanner);
  else if (explain !== undefined)
    await printExplanation(file, numberOf(explain), showText, scanner, FIRST_LEXICON);
  else if (compare !== undefined) {
    const other = compile(await readLexicon(compare));
    await printComparison(file, fieldsOf(by, COMPARED), showText, scanner, other);
  } else await printFigures(file, fieldsOf(by, FIGURES), scanner);
}

const isOfParseArgs = (error: unknown): error is Error =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');

function argumentsGiven() {
  try {
    return parseArgs({ options: OPTIONS, allowPositionals: true });
  } catch (error) {
    if (isOfParseArgs(error)) throw new InputError(`${error.message}\n\n${USAGE}`);
    throw error;
  }
}

function numberOf(given: string): number {
  if (!/^[1-9]\d*$/.test(given))
    throw new InputError(`--explain wants the number of a line, not "${given}".`);
  return Number(given);
}

function fieldsOf(by: string | undefined, figures: readonly string[]): readonly string[] {
  const fields = (by ?? 'label').split(',').map((field) => field.trim());
  if (fields.includes('')) throw new InputError('--by wants names of fields with commas between them.');
  const taken = fields.filter((field) => figures.includes(field));
  if (taken.length > 0) throw new InputError(`--by cannot use ${taken.join(', ')}: figures are called that.`);
  return fields;
}

endWithReader();
try {
  await main();
} catch (error) {
  if (!(error instanceof InputError || error instanceof LexiconError)) throw error;
  process.stderr.write(`${error.message.trimEnd()}\n`);
  process.exitCode = 1;
}

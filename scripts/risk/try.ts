// `npm run risk:try`: shows what the scanner finds in each line that is typed, or piped, into it.
import { createInterface } from 'node:readline';
import { FIRST_LEXICON } from '@blether/risk/lexicon/first-lexicon';
import { compile } from '@blether/risk/scanner';
import { explain } from './explanation.ts';
import { endWithReader, print } from './print.ts';

const scanner = compile(FIRST_LEXICON);
const asking = process.stdin.isTTY;

endWithReader();
const lines = createInterface({
  input: process.stdin,
  prompt: '> ',
  ...(asking ? { output: process.stdout } : {}),
});
if (asking) {
  const { lexiconVersion, scannerVersion } = scanner;
  await print(`Lexicon ${lexiconVersion}, scanner ${scannerVersion}. Ctrl-D ends; nothing is kept.`);
  lines.prompt();
}
for await (const line of lines) {
  if (line.trim() !== '') {
    for (const told of explain(scanner, line, FIRST_LEXICON, { showText: true })) await print(told);
    await print('');
  }
  if (asking) lines.prompt();
}

// Compiles the lexicon of the benchmark in a process that has compiled nothing yet, and says what that took.
import { compile } from '@blether/risk/scanner';
import { load } from './risk-phrases.ts';

const { lexicon } = load();
const collect = (): number => {
  if (!globalThis.gc) throw new Error('Start this with --expose-gc.');
  for (let times = 0; times < 3; times += 1) globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};
const before = collect();
const began = performance.now();
const scanner = compile(lexicon);
const milliseconds = performance.now() - began;
const bytes = collect() - before;
// Used once more, or it would have been collected too.
scanner.scan('');
process.send?.({ milliseconds, bytes });
process.disconnect();

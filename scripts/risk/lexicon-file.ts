import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LexiconVersion } from '@blether/risk/lexicon.types';
import { InputError } from './jsonl.ts';

/**
 * A lexicon from a JSON file, or the one that a TypeScript module exports.
 *
 * @throws {InputError} for a file without exactly one; whether its phrases can be compiled it does not ask
 */
export async function readLexicon(file: string): Promise<LexiconVersion> {
  const offered = file.endsWith('.ts') ? await exportsOf(file) : [await jsonOf(file)];
  const lexicons = offered.filter(isLexicon);
  const [lexicon] = lexicons;
  if (!lexicon || lexicons.length > 1) {
    const has = lexicon ? 'more than one lexicon' : 'no lexicon: a version and a list of whole phrases';
    throw new InputError(`${file} has ${has}.`);
  }
  return lexicon;
}

async function exportsOf(file: string): Promise<readonly unknown[]> {
  try {
    const module = (await import(pathToFileURL(resolve(file)).href)) as Readonly<Record<string, unknown>>;
    return Object.values(module);
  } catch (error) {
    throw new InputError(
      `${file} cannot be loaded: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

async function jsonOf(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new InputError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const STRINGS = ['id', 'category', 'tier', 'pattern', 'author', 'reason'] as const;
const LISTS = ['fires', 'quiet'] as const;

/** Whether it has the shape of one; whether ids, tiers and patterns mean something is for `compile` to say. */
function isLexicon(value: unknown): value is LexiconVersion {
  if (!isRecord(value) || typeof value['version'] !== 'string' || !Array.isArray(value['phrases']))
    return false;
  return value['phrases'].every(
    (phrase: unknown) =>
      isRecord(phrase) &&
      STRINGS.every((field) => typeof phrase[field] === 'string') &&
      LISTS.every((field) => Array.isArray(phrase[field])),
  );
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

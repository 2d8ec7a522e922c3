// From what a writer wrote to the sentences its readers see.
import { type Token, parse } from '@messageformat/parser';
import { type Tokens, marked } from 'marked';

/** What stands where the running service puts a name or a number. */
export const NAME = 'Rowan';
const NUMBER = '5';

const sampleFor = (plural: string): string => (plural === 'one' ? '1' : plural.replace('=', ''));

/** Every way to read these tokens: each branch of a plural or a choice is words of its own. */
function readings(tokens: readonly Token[], count = NUMBER): string[] {
  let heads = [''];
  for (const token of tokens) {
    const tails = readingsOf(token, count);
    heads = heads.flatMap((head) => tails.map((tail) => head + tail));
  }
  return heads;
}

function readingsOf(token: Token, count: string): string[] {
  switch (token.type) {
    case 'content':
      return [token.value];
    case 'argument':
      return [NAME];
    case 'function':
      return [NUMBER];
    case 'octothorpe':
      return [count];
    case 'select':
      return token.cases.flatMap((branch) => readings(branch.tokens, count));
    case 'plural':
    case 'selectordinal':
      return token.cases.flatMap(({ key, tokens }) =>
        readings(tokens, key === 'other' ? NUMBER : sampleFor(key)),
      );
  }
}

/** `<0>…</0>` is how the catalogue keeps the place of a link or of something stressed. */
const withoutTags = (text: string): string => text.replaceAll(/<\/?\d+\/?>/g, '');

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });
const split = (text: string): string[] =>
  [...SEGMENTER.segment(text)].map(({ segment }) => segment.trim()).filter((sentence) => sentence !== '');

/** The sentences of one ICU message, each once however many branches share it. */
export function sentencesOfMessage(message: string): string[] {
  return [...new Set(readings(parse(message)).flatMap((reading) => split(withoutTags(reading))))];
}

/** Lines above a document that speak to the program, not to its reader. */
const FRONT_MATTER = /^---\n.*?\n---\n/s;
const GAP = /\{\{?\s*[\w.]+\s*\}?\}/g;

const isLeaf = (token: Tokens.Generic): boolean =>
  token.type === 'heading' || token.type === 'paragraph' || (token.type === 'text' && 'tokens' in token);

/** What is read of a line of Markdown: the words of a link without its address, no stars. */
function wordsOf(tokens: readonly Tokens.Generic[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'br') return ' ';
      if (token.type === 'html') return '';
      return token.tokens === undefined ? textOf(token) : wordsOf(token.tokens);
    })
    .join('');
}

const textOf = (token: Tokens.Generic): string => ('text' in token ? String(token['text']) : '');

/** The sentences of a Markdown document. A heading, an item of a list and a cell of a table end one, stop or no stop. */
export function sentencesOfMarkdown(document: string): string[] {
  const blocks: string[] = [];
  const visit = (tokens: readonly Tokens.Generic[]): void => {
    for (const token of tokens) {
      if (token.type === 'table') {
        const { header, rows } = token as Tokens.Table;
        for (const cell of [header, ...rows].flat()) blocks.push(wordsOf(cell.tokens));
      } else if (isLeaf(token)) blocks.push(wordsOf(token.tokens ?? []));
      else if (token.type === 'list') visit((token as Tokens.List).items);
      else visit(token.tokens ?? []);
    }
  };
  visit(marked.lexer(document.replaceAll('\r\n', '\n').replace(FRONT_MATTER, '')));
  return blocks.flatMap((block) => split(block.replaceAll(GAP, NAME).replaceAll(/\s+/g, ' ')));
}

/** The sentences of words that are said as they are written. */
export const sentencesOfPlain = split;

import { isCategory, KIND_IDS, TIERS } from './ids.ts';
import { LexiconError } from './lexicon.types.ts';
import type { LexiconFault, LexiconVersion, Phrase } from './lexicon.types.ts';
import { parsePattern } from './phrase-language.ts';
import type { ParsedBefore, ParsedPattern } from './phrase-language.ts';

/**
 * The spelled-out pattern of every phrase, in the order of the lexicon. Lexicons arrive as JSON from an editor,
 * so what the types promise is checked as well.
 *
 * @throws {LexiconError} with every fault of the lexicon
 */
export function checkedPatterns(lexicon: LexiconVersion): readonly ParsedPattern[] {
  const faults: LexiconFault[] = [];
  if (!/^\d{4}-\d{2}-\d{2}\.[1-9]\d*$/.test(lexicon.version)) {
    const why = `"${lexicon.version}" is not a version.`;
    faults.push({
      phraseId: null,
      field: 'version',
      position: null,
      why,
      instead: 'Write date and number, "2026-11-23.1".',
    });
  }
  const seen = new Set<string>();
  const before: ParsedBefore = new Map();
  const patterns = lexicon.phrases.map((phrase) => {
    faults.push(...faultsOfFields(phrase, seen));
    seen.add(phrase.id);
    const parsed = parsePattern(phrase.pattern, before);
    faults.push(
      ...parsed.faults.map((fault) => ({ phraseId: phrase.id, field: 'pattern' as const, ...fault })),
    );
    return parsed;
  });
  if (faults.length > 0) throw new LexiconError(faults);
  return patterns;
}

function faultsOfFields(phrase: Phrase, seen: ReadonlySet<string>): LexiconFault[] {
  const faults: LexiconFault[] = [];
  const fault = (field: LexiconFault['field'], why: string, instead: string) =>
    faults.push({ phraseId: phrase.id, field, position: null, why, instead });

  if (!/^[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*$/.test(phrase.id)) {
    fault(
      'id',
      `"${phrase.id}" is not an id.`,
      'Use lower-case letters and digits with single hyphens or dots, "suicide.want-to-die".',
    );
  }
  if (seen.has(phrase.id)) fault('id', 'Another phrase has this id.', 'Give it one of its own.');
  if (!KIND_IDS.includes(phrase.category)) {
    fault('category', `There is no category "${phrase.category}".`, `Use one of ${KIND_IDS.join(', ')}.`);
  } else if (phrase.about !== undefined && !isCategory(phrase.category)) {
    fault('about', "Conduct is nobody's risk.", 'Leave "about" out.');
  }
  if (!TIERS.slice(0, -1).includes(phrase.tier)) {
    fault('tier', `"${phrase.tier}" is not a tier of a phrase.`, 'Use immediate, high, review or concern.');
  }
  if (phrase.author.trim() === '') fault('author', 'Nobody answers for it.', 'Name who wrote it.');
  if (phrase.reason.trim() === '')
    fault('reason', 'No reason is given.', 'Say why it stands here, for whoever reviews it.');
  if (phrase.fires.length === 0)
    fault('fires', 'No example shows what it is for.', 'Give at least one text that it must find.');
  if (phrase.quiet.length === 0)
    fault('quiet', 'No example shows where it ends.', 'Give at least one near miss.');
  return faults;
}

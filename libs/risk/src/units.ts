import { characterAt } from './entities.ts';
import { folder } from './fold.ts';
import type { UnitClass } from './fold.ts';
import type { Work } from './work.ts';

/** A place in the original text, in UTF-16 units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One character as it is read, and where it stands in the original. */
export interface Unit {
  readonly char: string;
  readonly is: Exclude<UnitClass, 'mark' | 'nothing'>;
  readonly start: number;
  readonly end: number;
}

const RIGHT_TO_LEFT = 0x202e;
const POP = 0x202c;

/**
 * The text as a reader sees it: entities read, letters folded, what cannot be seen left out, and what a direction
 * override turns round turned back. Linear in the text. Stops where the work runs out.
 */
export function readUnits(text: string, work: Work): readonly Unit[] {
  const fold = folder();
  const units: Unit[] = [];
  let turned: number | null = null;
  let at = 0;
  while (at < text.length) {
    const { codePoint, end } = characterAt(text, at);
    if (!work.spend(end - at)) {
      // Half a word is not the word.
      while (units.at(-1)?.is === 'letter' || units.at(-1)?.is === 'digit') units.pop();
      break;
    }
    if (codePoint === RIGHT_TO_LEFT && turned === null) turned = units.length;
    else if (turned !== null && (codePoint === POP || codePoint === 0x0a)) {
      turnBack(units, turned);
      turned = null;
    }
    for (const { char, is } of fold(codePoint)) {
      // An accent belongs to the character before it, also in what a moderator sees highlighted.
      if (is === 'mark') extend(units, at, end);
      else if (is !== 'nothing') units.push({ char, is, start: at, end });
    }
    at = end;
  }
  if (turned !== null) turnBack(units, turned);
  return units.map((unit, i) => (unit.is === 'sentence' ? ended(units, i, unit) : unit));
}

/** A full stop inside a word or a number ends nothing, and several of them are a pause. */
function ended(units: readonly Unit[], at: number, unit: Unit): Unit {
  const [before, after] = [units[at - 1], units[at + 1]];
  if (unit.char === '.' && (before?.char === '.' || after?.char === '.')) return { ...unit, is: 'clause' };
  return before && after && isWordUnit(before) && isWordUnit(after) ? { ...unit, is: 'other' } : unit;
}

function extend(units: Unit[], at: number, end: number): void {
  const last = units.at(-1);
  if (last?.end === at) units[units.length - 1] = { ...last, end };
}

function turnBack(units: Unit[], from: number): void {
  const part = units.splice(from).reverse();
  for (const unit of part) units.push(unit);
}

export const isWordUnit = ({ is }: Unit): boolean => is === 'letter' || is === 'digit';

/** The words of a short text, each as texts are read. For patterns and tables, not for what people post. */
export function foldedWords(text: string): readonly string[] {
  const fold = folder();
  const read = Array.from(text, (character) =>
    fold(character.codePointAt(0) ?? 0)
      .filter(({ is }) => is !== 'mark' && is !== 'nothing' && is !== 'apostrophe')
      .map(({ char, is }) => (is === 'letter' || is === 'digit' ? char : ' ')),
  );
  return read.flat().join('').split(' ').filter(Boolean);
}

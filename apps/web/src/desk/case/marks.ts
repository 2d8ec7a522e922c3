import type { MarkedSpan } from '@blether/contracts/cases';

const TIERS = ['immediate', 'high', 'review', 'concern'];
const rank = (tier: string): number => (TIERS.includes(tier) ? TIERS.indexOf(tier) : TIERS.length);

/** The names of fields in the order in which a reader meets them, and in which they were scanned: the store keeps none. */
export const inReadingOrder = (words: Readonly<Record<string, string>>): readonly string[] =>
  Object.keys(words).sort((one, other) => Number(other === 'title') - Number(one === 'title'));

/** A run of text with the same marks from end to end. */
export interface MarkedPart {
  readonly text: string;
  /** Places in the list of marks; none where nothing is marked. */
  readonly marks: readonly number[];
  /** The marks that end with this part, which say there what they are. */
  readonly ending: readonly number[];
}

/** Spans of one category that touch: one mark to the eye, with every reason that they give, the gravest first. */
export interface Mark {
  readonly category: string;
  readonly spans: readonly MarkedSpan[];
}

type Place = readonly [field: number, at: number];
const before = (one: Place, other: Place): boolean =>
  one[0] === other[0] ? one[1] <= other[1] : one[0] < other[0];

/** @param fields the names of all fields in the order in which they are read */
export function marksOf(fields: readonly string[], spans: readonly MarkedSpan[]): readonly Mark[] {
  const placed = spans.map((span) => ({
    span,
    start: [fields.indexOf(span.field), span.start] as const,
    end: [fields.indexOf(span.endField), span.end] as const,
  }));
  placed.sort((one, other) => (before(one.start, other.start) ? -1 : 1));
  const marks: { category: string; spans: MarkedSpan[]; end: Place }[] = [];
  for (const { span, start, end } of placed) {
    const over = marks.find((mark) => mark.category === span.category && before(start, mark.end));
    if (!over) marks.push({ category: span.category, spans: [span], end });
    else {
      over.spans.push(span);
      if (before(over.end, end)) over.end = end;
    }
  }
  return marks.map(({ category, spans: all }) => ({
    category,
    spans: all.sort((one, other) => rank(one.tier) - rank(other.tier)),
  }));
}

/** What of a field a span covers: words that begin in one field may go on in the next. */
function reachIn(
  span: MarkedSpan,
  field: string,
  fields: readonly string[],
  length: number,
): readonly [start: number, end: number] | null {
  const [here, first, last] = [
    fields.indexOf(field),
    fields.indexOf(span.field),
    fields.indexOf(span.endField),
  ] as const;
  if (first === -1 || here < first || here > last) return null;
  const start = here === first ? span.start : 0;
  const end = here === last ? Math.min(span.end, length) : length;
  return start < end ? [start, end] : null;
}

/** A field cut where its marks begin and end. Together its parts are the whole field, in order. Marks may overlap. */
export function markedParts(
  words: string,
  field: string,
  fields: readonly string[],
  marks: readonly Mark[],
): readonly MarkedPart[] {
  const reaches = marks.flatMap(({ spans }, mark) => {
    const all = spans
      .map((span) => reachIn(span, field, fields, words.length))
      .filter((each) => each !== null);
    if (all.length === 0) return [];
    return [{ mark, start: Math.min(...all.map(([at]) => at)), end: Math.max(...all.map(([, at]) => at)) }];
  });
  const cuts = [...new Set([0, words.length, ...reaches.flatMap(({ start, end }) => [start, end])])].sort(
    (one, other) => one - other,
  );
  return cuts.slice(1).map((end, place) => {
    const start = cuts[place] ?? 0;
    const over = reaches.filter((reach) => reach.start <= start && reach.end >= end);
    return {
      text: words.slice(start, end),
      marks: over.map(({ mark }) => mark),
      ending: over.filter((reach) => reach.end === end).map(({ mark }) => mark),
    };
  });
}

import { isCategory, isConduct, KIND_IDS, TIERS } from './ids.ts';
import type { ConductId, Kind, RaisedTier } from './ids.ts';

/**
 * Lower-tier hits of one author that raise together (R9): what is worth a quiet look once may be worth more the third
 * time that day.
 *
 * Source of the rule: ours. No published scale says how often somebody must sound low within a day, so the numbers are
 * few, stand in one table, and err towards a person having a look; they wait for a clinician like every phrase does.
 */

/** How long words are remembered together: a day, in milliseconds. */
export const GATHERING_WINDOW_MS = 24 * 60 * 60 * 1000;

/** So many texts are listed as the reason, the newest of them; `count` tells of all. */
export const MOST_LISTED = 20;

/** A hit as it was stored, of one author. */
export interface PastHit {
  /** The text that it was found in. */
  readonly textId: string;
  /** When, in milliseconds of any one clock, the same as `now`. */
  readonly at: number;
  readonly phraseId: string;
  readonly category: Kind;
  /** Before and after context, as in `Hit`. */
  readonly tierBefore: RaisedTier;
  readonly tier: RaisedTier;
  /** Null for conduct. */
  readonly about: 'self' | 'other' | null;
}

export interface GatheredText {
  readonly textId: string;
  /** Of its newest hit that counted. */
  readonly at: number;
  /** Of its hits that counted, each once, in alphabetical order. */
  readonly phraseIds: readonly string[];
}

/** Texts that together reach a tier which none of them needs to have alone. */
export interface Gathering {
  readonly tier: 'review' | 'high';
  /** How many texts gathered. */
  readonly count: number;
  /** At most `MOST_LISTED`, oldest first. */
  readonly texts: readonly GatheredText[];
}

export interface Gatherings {
  /** Of hits about the author's own risk, of whatever category. */
  readonly self: Gathering | null;
  /** Of hits about other people's, who may be several: nobody can tell from a hit. */
  readonly other: Gathering | null;
  /** By kind of conduct, in the order of the table of kinds. Grades how grave it is; never enters a tier of risk. */
  readonly conduct: readonly (Gathering & { readonly id: ConductId })[];
}

interface Step {
  /** So many texts … */
  readonly texts: number;
  /** … with a hit of at least this tier … */
  readonly from: RaisedTier;
  /** … reach this one: one step up, and never above `high`. `immediate` is for words that say so. */
  readonly to: Gathering['tier'];
}

const TO_HIGH: Step = { texts: 2, from: 'review', to: 'high' };
const TO_REVIEW: Step = { texts: 3, from: 'concern', to: 'review' };

/** Most urgent first. */
const STEPS: Readonly<Record<'self' | 'other' | 'conduct', readonly Step[]>> = {
  self: [TO_HIGH, TO_REVIEW],
  // Whoever helps others writes about their risk all day, and a person looks at each `review` anyway: no paging for that.
  other: [TO_REVIEW],
  // Of one kind: two insults and an address are three things, three insults are one.
  conduct: [TO_HIGH, TO_REVIEW],
};

/**
 * What one author's hits of the last 24 hours amount to together.
 *
 * Pure, and the order of `past` does not matter. A text counts once however many hits it has. The author's own risk,
 * other people's, and each kind of conduct gather apart from each other. More urgent hits count as less urgent ones too,
 * so a further hit never takes anything away. A hit that context has lowered ("I tried, years ago") counts as `concern`,
 * whatever is left of its tier: two of those must not page anybody. What was raised by gathering is no hit, so
 * nothing climbs two steps. Time is O(n log n) in the hits.
 *
 * @param past hits of one author, those of the words just scanned among them; older ones may be, and do not count
 * @param now in milliseconds. Hits that are newer count: the clocks of two processes differ.
 * @returns what gathered. A gathering without the words just scanned in it was there before them.
 */
export function gather(past: readonly PastHit[], now: number): Gatherings {
  const recent = past.filter(({ at }) => at >= now - GATHERING_WINDOW_MS);
  const risks = recent.filter(({ category }) => isCategory(category));
  return {
    self: gathering(
      risks.filter(({ about }) => about !== 'other'),
      STEPS.self,
    ),
    other: gathering(
      risks.filter(({ about }) => about === 'other'),
      STEPS.other,
    ),
    conduct: KIND_IDS.filter(isConduct).flatMap((id) => {
      const found = gathering(
        recent.filter(({ category }) => category === id),
        STEPS.conduct,
      );
      return found ? [{ id, ...found }] : [];
    }),
  };
}

function gathering(hits: readonly PastHit[], steps: readonly Step[]): Gathering | null {
  for (const { texts: least, from, to } of steps) {
    const texts = textsOf(hits.filter((hit) => weighs(hit, from)));
    if (texts.length >= least) return { tier: to, count: texts.length, texts: texts.slice(-MOST_LISTED) };
  }
  return null;
}

function weighs({ tier, tierBefore }: PastHit, from: RaisedTier): boolean {
  const counted = tier === tierBefore ? tier : 'concern';
  return TIERS.indexOf(counted) <= TIERS.indexOf(from);
}

/** Oldest first, and by id where two are of the same time. */
function textsOf(hits: readonly PastHit[]): readonly GatheredText[] {
  const texts = new Map<string, { at: number; readonly phraseIds: Set<string> }>();
  for (const { textId, at, phraseId } of hits) {
    const text = texts.get(textId) ?? { at, phraseIds: new Set<string>() };
    text.at = Math.max(text.at, at);
    texts.set(textId, text);
    text.phraseIds.add(phraseId);
  }
  return [...texts]
    .map(([textId, { at, phraseIds }]) => ({ textId, at, phraseIds: [...phraseIds].sort() }))
    .sort((a, b) => a.at - b.at || (a.textId < b.textId ? -1 : 1));
}

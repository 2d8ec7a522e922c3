import type { MarkedSpan } from '@blether/contracts/cases';
import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { REPORT_WORDS } from './case-words.ts';

/** What the scanner hears, by the ids that it stores for good. The contract leaves them open: a list may grow before this page does. */
const HEARD_WORDS: Readonly<Record<string, MessageDescriptor>> = {
  suicide: msg`Suicide`,
  'self-harm': msg`Self-harm`,
  abuse: msg`Abuse or neglect`,
  'child-at-risk': msg`Child at risk`,
  'medical-emergency': msg`Medical emergency`,
  medicines: msg`Medicines`,
  'disordered-eating': msg`Disordered eating`,
  despair: msg`Despair`,
  harassment: msg`Harassment`,
  grooming: msg`Grooming`,
  'encouraging-harm': msg`Urging harm, or ways to do it`,
  'contact-details': msg`Contact details`,
  scam: msg`Scam`,
  unscanned: msg`Not scanned`,
  unread: msg`Not read to its end`,
  'to-be-read': msg`To be read first`,
  'policy-unreadable': msg`Rules that the service cannot read`,
  'follow-up': msg`Asked after, and not well`,
  ...REPORT_WORDS,
};

const TIER_WORDS: Readonly<Record<string, MessageDescriptor>> = {
  immediate: msg`immediate`,
  high: msg`high`,
  review: msg`review`,
  concern: msg`concern`,
  none: msg`none`,
};

/** What the words around it said, as the end of "lowered, because …". */
const CUE_WORDS: Readonly<Record<string, MessageDescriptor>> = {
  negated: msg`it says not`,
  other: msg`it is about someone else`,
  past: msg`it is about the past`,
  hypothetical: msg`it is an "if"`,
  idiom: msg`it is a figure of speech`,
  lyric: msg`it may be from a song`,
  question: msg`it asks a question`,
  peer: msg`it answers someone`,
  quoted: msg`it quotes someone`,
};

/** An id that this page has no words for yet is still better read than left out. */
const spelled = (id: string): string => id.replaceAll('-', ' ');

const said = (i18n: I18n, words: Readonly<Record<string, MessageDescriptor>>, id: string): string => {
  const known = words[id];
  return known ? i18n._(known) : spelled(id);
};

export const heardWords = (i18n: I18n, id: string): string => said(i18n, HEARD_WORDS, id);

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

function reasonOf(i18n: I18n, span: MarkedSpan): string {
  const about = heardWords(i18n, span.category);
  const tier = said(i18n, TIER_WORDS, span.tier);
  const before = said(i18n, TIER_WORDS, span.tierBefore);
  const cues = list.format([...new Set(span.cues)].map((cue) => said(i18n, CUE_WORDS, cue)));
  const heard = i18n._(msg`Heard as ${about}, ${tier}.`);
  if (span.tier !== span.tierBefore && cues !== '')
    return `${heard} ${i18n._(msg`Lowered from ${before}: ${cues}.`)}`;
  if (span.tier !== span.tierBefore) return `${heard} ${i18n._(msg`Lowered from ${before}.`)}`;
  if (span.about === 'other') return `${heard} ${i18n._(msg`It is about someone else.`)}`;
  return heard;
}

/** Why these words are marked, in sentences: the gravest reason, and each other one that says more than how grave it is. */
export function reasonsOf(i18n: I18n, spans: readonly MarkedSpan[]): string {
  const said = spans
    .filter((span, place) => place === 0 || span.tier !== span.tierBefore || span.about === 'other')
    .map((span) => reasonOf(i18n, span));
  return [...new Set(said)].join(' ');
}

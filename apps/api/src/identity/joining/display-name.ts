import {
  DataSet,
  englishDataset,
  englishRecommendedTransformers,
  parseRawPattern,
  RegExpMatcher,
  resolveConfusablesTransformer,
} from 'obscenity';

const EMAIL_OR_LINK = /@|https?:|www\.|\.(?:com|org|net|co|uk|scot|info|io)\b/i;
/** Six digits or more, however they are spaced: a phone number, or a date of birth. */
const PHONE = /(?:\d[^\p{L}\d]*){6,}/u;
/** A postcode of the United Kingdom, or a house number before the name of a street. */
const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/i;
const STREET =
  /\b\d+[a-z]?\s+\S+.*\b(?:street|st|road|rd|avenue|ave|lane|close|drive|terrace|place|court|crescent|gardens|way|wynd|brae)\b/i;

/** Who a name must not pass for: those who act for the service, those who help, and the names that we give out. */
const RESERVED = [
  'blether',
  'admin',
  'administrator',
  'moderator',
  'staff',
  'support',
  'coordinator',
  'welcomer',
  'facilitator',
  'NHS',
  'Samaritans',
  'Childline',
  'police',
  'New member',
  'Former member',
];

const confusables = resolveConfusablesTransformer();
/** The library's list with what it lacks of British usage, and without what is also a name. */
const unkindWords = new DataSet<{ originalWord: string }>()
  .addAll(englishDataset)
  .removePhrasesIf(({ metadata }) => metadata?.originalWord === 'dick');
for (const word of ['paki', 'pikey', 'gypo', 'gyppo', 'nazi', 'spaz', 'spastic', 'mong'])
  unkindWords.addPhrase((phrase) =>
    phrase.setMetadata({ originalWord: word }).addPattern(parseRawPattern(`|${word}|`)),
  );
const unkind = new RegExpMatcher({ ...unkindWords.build(), ...englishRecommendedTransformers });

/** One character as it looks: `а` (Cyrillic) reads as `a`, `0` as `o`. */
function looksLike(char: string): string {
  const resolved = confusables.transform(char.codePointAt(0) ?? 0);
  const plain = resolved === undefined ? char : String.fromCodePoint(resolved).toLowerCase();
  return { '0': 'o', '1': 'l', '5': 's', '|': 'l', i: 'l', $: 's' }[plain] ?? plain;
}

/**
 * What a name reads as: without case, marks, spaces and signs, look-alikes made one. Two names with one key cannot be
 * told apart by a tired reader, so the second is refused. Source of the look-alikes: Unicode's confusables, as the
 * library `obscenity` reduces them to Latin letters.
 */
export function nameKey(name: string): string {
  const folded = Array.from(name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase(), looksLike).join('');
  const key = folded
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
  return key === '' ? name.normalize('NFKC') : key;
}

/** Whether a name would tell others whose it is: an address of any kind, a number, or what stands before the email's @. */
export function tellsWhoYouAre(name: string, email: string): boolean {
  // An O among digits is a nought to whoever dials it.
  const plain = name.normalize('NFKC').replace(/(?<=\d|^|\s)o(?=[\do])|(?<=\do*)o(?=o*(?:\d|\s|$))/gi, '0');
  if ([EMAIL_OR_LINK, PHONE, POSTCODE, STREET].some((sign) => sign.test(plain))) return true;
  const [local = ''] = email.toLowerCase().split('@');
  // `jane.smith81` gives away "Jane Smith" and "smithjane", not "Jane": a first name is shared by thousands.
  const parts = local.split(/[._+\-\d]+/).filter((part) => part.length >= 3);
  const key = nameKey(plain);
  const whole = nameKey(local.replace(/[._+\-\d]+/g, ''));
  if (parts.length === 1) return whole.length >= 6 && key === whole && !isOneCommonWord(plain, parts);
  return parts.length > 1 && parts.every((part) => key.includes(nameKey(part)));
}

/** `rowan@…` may be called Rowan: that is how most people are called. */
const isOneCommonWord = (name: string, [part = '']: readonly string[]): boolean =>
  name.trim().toLowerCase() === part && part.length < 6;

/** Whether a name would pass for somebody who acts for the service, or for a helpline. */
export function isReserved(name: string): boolean {
  // "Moderator", "The Moderators", "Blether team 2", and not "Moderately tired".
  const key = nameKey(name)
    .replace(/\d+$/, '')
    .replace(/^the/, '')
    .replace(/team$|s$/, '');
  return RESERVED.some((word) => key === nameKey(word) || key === nameKey(word).replace(/s$/, ''));
}

/** Whether a name holds a word that is used to hurt people, in the usual disguises. */
export function isUnkind(name: string): boolean {
  // Letters written one by one are read as the word they make.
  const spelled = /^\S(?:[^\p{L}\p{N}]+\S)+$/u.test(name) ? name.replace(/[^\p{L}\p{N}]/gu, '') : name;
  return unkind.hasMatch(spelled);
}

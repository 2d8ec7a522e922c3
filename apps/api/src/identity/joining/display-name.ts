import { DIGIT_FOR, LATIN_FOR, LEET } from '@blether/risk/letters';
import {
  DataSet,
  englishDataset,
  englishRecommendedTransformers,
  parseRawPattern,
  RegExpMatcher,
  resolveConfusablesTransformer,
} from 'obscenity';

const EMAIL_OR_LINK = /@|https?:|www\./i;
/** `bob.dev`, `t.me/bob`, `bob.example.any`, and not "Mr.Bean". */
const SITE =
  /\.(?:com|org|net|co|uk|scot|info|io|dev|app|me|xyz|online|site|shop|store|blog|club|live|tv|gg|ly|eu|biz)\b|\p{L}\.\p{L}{2,}\/|[\p{L}\p{N}-]{2,}\.[\p{L}\p{N}-]{2,}\.\p{L}{2,}/iu;
/** Somebody with an address at one of those that nearly everybody has theirs at. */
const AT_A_MAILBOX = /\bat\s+(?:gmail|googlemail|hotmail|outlook|yahoo|icloud|protonmail|aol)\b/i;
/** Six digits or more, however they are spaced, or nine among letters: a phone number, or a date of birth. */
const PHONE = /(?:\d[^\p{L}\d]*){6,}|(?:\d\D*){9,}/u;
/** Each one or two digits to whoever dials them. */
const DIGIT_WORD = 'zero|nought|oh|one|two|three|four|five|six|seven|eight|nine|double|triple|treble';
const DIGIT_WORDS = new RegExp(String.raw`(?<!\p{L})(?:${DIGIT_WORD})+(?!\p{L})`, 'giu');
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

/** Signs that are read as letters: always, or inside a word alone. */
const SIGN = /[@$|]|(?<=\p{L})!(?=\p{L})/gu;

/** One character as it looks: `а` (Cyrillic) and `4` read as `a`, `0` as `o`. A capital may look like another letter than its small one. */
function looksLike(char: string): string {
  const resolved = confusables.transform(char.codePointAt(0) ?? 0);
  const seen = (resolved === undefined ? char : String.fromCodePoint(resolved)).toLowerCase();
  const plain = LATIN_FOR.get(seen.codePointAt(0) ?? 0) ?? LEET.get(seen)?.charAt(0) ?? seen;
  return plain === 'i' ? 'l' : plain;
}

/**
 * What a name reads as: without case, marks, spaces and signs, look-alikes and digits for letters made one. Two names
 * with one key cannot be told apart by a tired reader, so the second is refused. Sources of the look-alikes: Unicode's
 * confusables, as the library `obscenity` reduces them to Latin letters, and the scanner's own.
 */
export function nameKey(name: string): string {
  const letters = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(SIGN, (sign) => DIGIT_FOR.get(sign) ?? sign);
  // A name that is Greek all through is the same in small letters: those are read as their capitals look.
  const cased = /\p{Script=Latin}/u.test(letters) ? letters : letters.toUpperCase();
  const key = Array.from(cased, looksLike)
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
  return key === '' ? name.normalize('NFKC') : key;
}

/** Whether a name would tell others whose it is: an address of any kind, a number, or what stands before the email's @. */
export function tellsWhoYouAre(name: string, email: string): boolean {
  const plain = asWritten(name);
  const dialled = plain.replace(DIGIT_WORDS, (run) => run.replace(new RegExp(DIGIT_WORD, 'gi'), '0'));
  if (PHONE.test(dialled)) return true;
  if ([EMAIL_OR_LINK, SITE, AT_A_MAILBOX, POSTCODE, STREET].some((sign) => sign.test(plain))) return true;
  const [local = ''] = email.toLowerCase().split('@');
  // `jane.smith81` gives away "Jane Smith" and "smithjane", not "Jane": a first name is shared by thousands.
  const parts = local.split(/[._+\-\d]+/).filter((part) => part.length >= 3);
  const key = nameKey(name);
  const whole = nameKey(local.replace(/[._+\-\d]+/g, ''));
  if (parts.length === 1) return whole.length >= 6 && key === whole && !isOneCommonWord(plain, parts);
  return parts.length > 1 && parts.every((part) => key.includes(nameKey(part)));
}

/** A name as somebody would type it who wants to reach its owner. What a digit is counts for nothing, that it is one does. */
const asWritten = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/(?![0-9])\p{N}/gu, '0')
    // An O among digits is a nought to whoever dials it.
    .replace(/(?<=\d|^|\s)o(?=[\do])|(?<=\do*)o(?=o*(?:\d|\s|$))/gi, '0')
    .replace(/\s*[([{<]\s*at\s*[)\]}>]\s*/gi, '@')
    .replace(/[\s\-_*([{<]+dot[\s\-_*)\]}>]+/gi, '.');

/** `rowan@…` may be called Rowan: that is how most people are called. */
const isOneCommonWord = (name: string, [part = '']: readonly string[]): boolean =>
  name.trim().toLowerCase() === part && part.length < 6;

/** Whether a name would pass for somebody who acts for the service, or for a helpline. */
export function isReserved(name: string): boolean {
  // "Moderator", "The Moderators", "Blether team 2", and not "Moderately tired". A digit at the end may be a letter.
  const withoutNumber = name.replace(/[^\p{L}\p{N}]*\p{N}+[^\p{L}\p{N}]*$/u, '');
  const keys = [name, withoutNumber].map((part) =>
    nameKey(part)
      .replace(/^the/, '')
      .replace(/team$|s$/, ''),
  );
  return RESERVED.some(
    (word) => keys.includes(nameKey(word)) || keys.includes(nameKey(word).replace(/s$/, '')),
  );
}

/** Whether a name holds a word that is used to hurt people, in the usual disguises. */
export function isUnkind(name: string): boolean {
  // Letters written one by one are read as the word they make.
  const spelled = /^\S(?:[^\p{L}\p{N}]+\S)+$/u.test(name) ? name.replace(/[^\p{L}\p{N}]/gu, '') : name;
  return unkind.hasMatch(spelled);
}

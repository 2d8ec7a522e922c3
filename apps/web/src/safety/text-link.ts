/**
 * The address that opens a text message. Helplines publish either a number (`85258`) or what to write and where
 * to (`SHOUT to 85258`); the word is then filled in.
 */
export function textLink(text: string): string {
  const worded = /^(?:text\s+)?["'“]?(\p{L}+)["'”]?\s+to\s+([\d\s]+)$/iu.exec(text.trim());
  const number = (worded?.[2] ?? text).replace(/[^\d+]/g, '');
  const word = worded?.[1];
  return word === undefined ? `sms:${number}` : `sms:${number}?body=${encodeURIComponent(word)}`;
}

/**
 * The published rules that a reason names: parts of the house rules. `safety` is for words that are kept back to keep
 * somebody safe, which breaks no rule and is never a strike: it is a reason to hold, hide or label, and never to act
 * against a member.
 */
export const RULES = [
  'safety',
  'be-kind',
  'keep-private',
  'talk-as-a-peer',
  'no-ways-to-harm',
  'law',
  'confidential',
  'who-can-join',
  'right-place',
] as const;
export type Rule = (typeof RULES)[number];

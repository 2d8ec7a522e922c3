/**
 * What a phrase is made of. A sequence of nodes stands one after the other; members of a word are alternatives, and a
 * trailing * marks a prefix.
 */
export type Node =
  | { readonly kind: 'word'; readonly members: readonly string[] }
  | { readonly kind: 'gap'; readonly max: number; readonly far: boolean; readonly position: number }
  | { readonly kind: 'near'; readonly max: number; readonly position: number }
  | { readonly kind: 'one-of'; readonly branches: readonly Sequence[]; readonly optional: boolean };
export type Sequence = readonly Node[];

export interface PatternFault {
  /** Offset in the pattern, in UTF-16 units. */
  readonly position: number;
  readonly why: string;
  readonly instead: string;
}

/** Bounds of one pattern. They keep the automaton small and the matcher's work per word bounded. */
export const PATTERN_LIMITS = {
  length: 2000,
  depth: 5,
  gap: 8,
  words: 18,
  shortestPrefix: 3,
} as const;

/** All words of a pattern, prefixes with their *. */
export function membersOf(branches: readonly Sequence[]): readonly string[] {
  return branches.flatMap((nodes) =>
    nodes.flatMap((node) =>
      node.kind === 'word' ? node.members : node.kind === 'one-of' ? membersOf(node.branches) : [],
    ),
  );
}

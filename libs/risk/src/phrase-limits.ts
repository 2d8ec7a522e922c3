/** Bounds of one pattern. They keep the automaton small and the matcher's work per word bounded. */
export const PATTERN_LIMITS = {
  length: 2000,
  depth: 5,
  gap: 8,
  words: 18,
  shortestPrefix: 3,
} as const;

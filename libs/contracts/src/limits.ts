/** Bounds that both sides keep. Lengths of words are in Unicode code points after trimming. */
export const LIMITS = {
  topicTitle: { min: 2, max: 120 },
  postBody: { min: 1, max: 20_000 },
  document: { min: 1, max: 40_000 },
  helplineName: { min: 2, max: 80 },
  helplineHours: { min: 2, max: 120 },
  helplineWeb: { max: 200 },
  email: { max: 254 },
  password: { min: 1, max: 200 },
  /** Bytes of one HTTP body: twenty thousand code points of four bytes, as JSON escapes, and room to spare. */
  bodyBytes: 262_144,
  /** Bytes of one socket frame. */
  frameBytes: 131_072,
  /** How deep a JSON body may nest. */
  jsonDepth: 12,
  postsPerPage: 20,
  topicsPerPage: 30,
  noticesPerPage: 30,
} as const;

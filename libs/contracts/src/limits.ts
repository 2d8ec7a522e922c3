/** Bounds that both sides keep. Lengths of words are in Unicode code points after trimming. */
export const LIMITS = {
  topicTitle: { min: 2, max: 120 },
  postBody: { min: 1, max: 20_000 },
  document: { min: 1, max: 40_000 },
  helplineName: { min: 2, max: 80 },
  helplineHours: { min: 2, max: 120 },
  helplineWeb: { max: 200 },
  email: { max: 254 },
  displayName: { min: 2, max: 30 },
  /** To sign in: whatever somebody types. A new one is also weighed, see `passwordScore`. */
  password: { min: 1, max: 200 },
  newPassword: { min: 10, max: 200 },
  /** Least score (0 to 4) of a new password: safe against a patient guesser who must ask us each time. */
  passwordScore: 3,
  passkeyName: { min: 1, max: 60 },
  /** Of a token in an emailed link, base64url. */
  token: 43,
  contactName: { max: 120 },
  /** Characters, of which at least five are digits. */
  contactPhone: { min: 5, max: 24 },
  contactPostcode: { max: 12 },
  contactRelation: { max: 120 },
  contactPractice: { max: 200 },
  /** Bytes of one HTTP body: twenty thousand code points of four bytes, as JSON escapes, and room to spare. */
  bodyBytes: 262_144,
  /** Bytes of one socket frame. */
  frameBytes: 131_072,
  /** How deep a JSON body may nest. */
  jsonDepth: 12,
  /** Of a webhook, and of a browser's own address at its push service. */
  webAddress: { max: 1_000 },
  pushKey: { max: 200 },
  caseNote: { min: 1, max: 4_000 },
  decisionWords: { min: 1, max: 1_000 },
  reportWords: { min: 1, max: 2_000 },
  /** In any 24 hours, words of risk aside. Those beyond are taken too, and pressed on nobody. */
  reportsPerDay: 20,
  /** Of one's own, the newest. */
  reportsShown: 100,
  casesPerPage: 50,
  postsPerPage: 20,
  topicsPerPage: 30,
  noticesPerPage: 30,
} as const;

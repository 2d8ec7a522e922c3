/** What stands round a document. In a file of its own, so that its words can be measured. */
export const DOCUMENT_WORDS = {
  titles: { 'house-rules': 'House rules', privacy: 'Privacy statement' },
  coming: (day: string) => `These words will change on ${day}. You can read the new ones now.`,
  showComing: 'Show the new words',
  writeToUs: 'Write to us:',
  noAddress: 'There is no address to write to yet.',
  version: (version: number, day: string) => `Version ${String(version)}, from ${day}`,
} as const;

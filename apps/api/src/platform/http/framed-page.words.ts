/** What stands round every page that the API writes itself. In a file of its own, so that its words can be measured. */
export const FRAME_WORDS = {
  skip: 'Skip to the page',
  leave: 'Leave quickly',
  talk: 'Talk to someone now',
  demoName: 'Demo',
  demo: 'This is a demo and nobody is on duty. For real help now, call 116 123 or 999.',
  back: 'Go to Blether',
  houseRules: 'House rules',
  privacy: 'Privacy statement',
} as const;

import type { Need, Place } from '@blether/contracts/safety';

/** What the page says. In a file of its own, so that its words can be measured. */
export const SAID = {
  title: 'Talk to someone now',
  lead: 'You can call or text these people. You do not have to sign in.',
  danger: 'If a life is in danger',
  textFirst:
    'You can text 999 only if you signed up for it before. To sign up, text the word register to 999.',
  topics: 'What is it about?',
  next: 'If one of them does not answer, try the next one.',
  unchecked: 'We have not checked all of these numbers yet.',
  call: 'Call',
  text: 'Text',
  web: 'On the web',
} as const;

export interface Group {
  readonly id: string;
  readonly title: string;
  readonly needs: readonly Need[];
}

/** Needs as somebody in need would say them, most pressing first. */
export const GROUPS: readonly Group[] = [
  {
    id: 'life',
    title: 'Thinking of ending your life, or of hurting yourself',
    needs: ['suicide', 'self-harm'],
  },
  { id: 'low', title: 'When it all feels too much', needs: ['despair'] },
  { id: 'home', title: 'Hurt or not safe at home', needs: ['abuse'] },
  { id: 'child', title: 'Worried about a child, or you are under 19', needs: ['child-at-risk'] },
  { id: 'ill', title: 'Very ill, or too much medicine', needs: ['medical-emergency', 'medicines'] },
  { id: 'eating', title: 'Trouble with eating', needs: ['disordered-eating'] },
  { id: 'condition', title: 'Questions about your condition', needs: ['information'] },
];

export const PLACE_WORDS: Readonly<Record<Place, string>> = {
  UK: 'All of the UK',
  Scotland: 'Scotland',
  England: 'England',
  Wales: 'Wales',
  'Northern Ireland': 'Northern Ireland',
};

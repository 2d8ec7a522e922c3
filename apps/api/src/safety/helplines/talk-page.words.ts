import type { Instant } from '@blether/contracts/brand';
import type { ModeratorsThere, Need, Place } from '@blether/contracts/safety';

/** What the page says. In a file of its own, so that its words can be measured. */
export const SAID = {
  title: 'Talk to someone now',
  lead: 'You can call or text these people. You do not have to sign in.',
  danger: 'If a life is in danger',
  textFirst:
    'You can text 999 only if you signed up for it before. To sign up, text the word register to 999.',
  moderators: 'Our own moderators',
  onDuty: 'A moderator is here now.',
  nobody: 'No moderator is here now.',
  notByUs: 'They read what people write here. They cannot come to you, so call 999 if a life is in danger.',
  topics: 'What is it about?',
  next: 'If one of them does not answer, try the next one.',
  unchecked: 'We have not checked all of these numbers yet.',
  call: 'Call',
  text: 'Text',
  web: 'On the web',
} as const;

/** Whether one of our own is there, and how soon they read what needs somebody now. */
export function moderatorWords({ onDuty, expected }: ModeratorsThere, now: Date): string {
  const there = onDuty ? SAID.onDuty : SAID.nobody;
  if (!expected) return there;
  if ('from' in expected) return `${there} They are back ${momentWords(expected.from, now)}.`;
  const length = lengthWords(expected.minutes);
  const soon = expected.measured
    ? `At this time of day they mostly read what needs help now within ${length}.`
    : `They try to read what needs help now within ${length}.`;
  return onDuty ? `${there} ${soon}` : `${there} We call one for what cannot wait. ${soon}`;
}

/** As people say it: whole minutes, hours or days. */
export function lengthWords(minutes: number): string {
  if (minutes < 60) return `${String(minutes)} minutes`;
  const hours = minutes / 60;
  if (hours < 24) return hours === 1 ? 'an hour' : `${String(hours)} hours`;
  return hours === 24 ? 'a day' : `${String(Math.round(hours / 24))} days`;
}

const TIME_THERE = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: 'numeric',
  minute: '2-digit',
  hourCycle: 'h12',
});
const DAY_THERE = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', weekday: 'long' });

/** `at 8 am`, where that is not today `on Monday at 8 am`: by the clock where the moderators are. */
export function momentWords(moment: Instant, now: Date): string {
  const at = new Date(moment);
  const time = TIME_THERE.format(at).replace(':00', '').toLowerCase();
  const day = DAY_THERE.format(at);
  return day === DAY_THERE.format(now) ? `at ${time}` : `on ${day} at ${time}`;
}

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

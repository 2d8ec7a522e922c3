import { FORUMS } from './forums.js';
import { FIRST_PEOPLE } from './people-first.js';
import { HELPERS } from './people-helpers.js';
import { MEMBERS } from './people-members.js';
import { TOPICS_BREATHING } from './topics-breathing.js';
import { TOPICS_CARING } from './topics-caring.js';
import { TOPICS_CROHNS } from './topics-crohns.js';
import { TOPICS_DIABETES } from './topics-diabetes.js';
import { TOPICS_FIRESIDE_1 } from './topics-fireside-1.js';
import { TOPICS_FIRESIDE_2 } from './topics-fireside-2.js';
import { TOPICS_HARD_DAYS } from './topics-hard-days.js';
import { TOPICS_HEART } from './topics-heart.js';
import { TOPICS_HELLO } from './topics-hello.js';
import { TOPICS_JOINTS } from './topics-joints.js';
import { TOPICS_LOW_DAYS } from './topics-low-days.js';
import { TOPICS_MS_PARKINSONS } from './topics-ms-parkinsons.js';
import { TOPICS_STROKE } from './topics-stroke.js';
import { TOPICS_WORK_AND_FORMS } from './topics-work-and-forms.js';
import { TOPICS_WORN_OUT } from './topics-worn-out.js';
import type { Conversation, Member, Place } from './community.types.js';

const people: readonly Member[] = [...FIRST_PEOPLE, ...HELPERS, ...MEMBERS];
const forums: readonly Place[] = FORUMS;
const topics: readonly Conversation[] = [
  ...TOPICS_HELLO,
  ...TOPICS_BREATHING,
  ...TOPICS_DIABETES,
  ...TOPICS_CROHNS,
  ...TOPICS_JOINTS,
  ...TOPICS_HEART,
  ...TOPICS_STROKE,
  ...TOPICS_MS_PARKINSONS,
  ...TOPICS_WORN_OUT,
  ...TOPICS_LOW_DAYS,
  ...TOPICS_HARD_DAYS,
  ...TOPICS_CARING,
  ...TOPICS_WORK_AND_FORMS,
  ...TOPICS_FIRESIDE_1,
  ...TOPICS_FIRESIDE_2,
];

/**
 * A community for looking around in, months old. Everybody in it is invented; later capabilities add people and days.
 * Topics stand by forum: whoever fills the demo puts the posts in the order of their times.
 */
export const COMMUNITY = { people, forums, topics } as const;

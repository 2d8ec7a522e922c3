import type { ForumMark } from '@blether/contracts/forum';
import type { Role } from '@blether/contracts/roles';

interface Member {
  readonly key: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly about: string;
}
interface Place {
  readonly key: string;
  readonly name: string;
  readonly about: string;
  readonly mark: ForumMark;
}
interface Written {
  readonly by: string;
  readonly body: string;
}
interface Conversation {
  readonly by: string;
  readonly forum: string;
  readonly title: string;
  readonly posts: readonly [Written, ...Written[]];
}

const people: readonly Member[] = [
  {
    key: 'rowan',
    name: 'Rowan',
    email: 'rowan@demo.invalid',
    roles: [],
    about: 'Was told last month that it is COPD. Reads more than writes.',
  },
  {
    key: 'isla',
    name: 'Isla',
    email: 'isla@demo.invalid',
    roles: ['welcomer'],
    about: 'Eleven years with asthma and bronchiectasis. Says hello to people who are new.',
  },
  {
    key: 'tam',
    name: 'Old Tam',
    email: 'tam@demo.invalid',
    roles: [],
    about: 'Type 2 diabetes and a new knee. Has an allotment and an opinion.',
  },
  {
    key: 'mairi',
    name: 'Mairi B',
    email: 'mairi@demo.invalid',
    roles: [],
    about: 'Looks after her father since his stroke. Mostly here late at night.',
  },
  {
    key: 'dev',
    name: 'Dev',
    email: 'dev@demo.invalid',
    roles: [],
    about: 'Twenty-six, Crohn’s since school. Works in a warehouse.',
  },
  {
    key: 'moira',
    name: 'Moira',
    email: 'moira@demo.invalid',
    roles: ['facilitator'],
    about: 'Leads the breathing evenings. A respiratory nurse until she fell ill herself.',
  },
  {
    key: 'sam',
    name: 'Sam, moderator',
    email: 'sam@demo.invalid',
    roles: ['moderator'],
    about: 'Paid moderator, on shift most weekday evenings.',
  },
  {
    key: 'ailsa',
    name: 'Ailsa, coordinator',
    email: 'ailsa@demo.invalid',
    roles: ['coordinator'],
    about: 'Opens forums and groups and looks after the welcomers.',
  },
];

const forums: readonly Place[] = [
  {
    key: 'breathing',
    name: 'Breathing',
    about: 'COPD, asthma, bronchiectasis and anything else that makes stairs longer.',
    mark: 'hill',
  },
  { key: 'sugar', name: 'Diabetes', about: 'Type 1, type 2 and all the sums in between.', mark: 'kettle' },
  {
    key: 'gut',
    name: 'Crohn’s and colitis',
    about: 'For the days near a bathroom and the days away from one.',
    mark: 'boat',
  },
  {
    key: 'caring',
    name: 'Looking after someone',
    about: 'Partners, parents, children, neighbours. Your own tea is allowed to be hot.',
    mark: 'lamp',
  },
  {
    key: 'hearth',
    name: 'By the fire',
    about: 'Whatever you live with. Tiredness, work, forms, good news, small talk.',
    mark: 'stove',
  },
];

const topics: readonly Conversation[] = [
  {
    by: 'rowan',
    forum: 'breathing',
    title: 'First winter with oxygen',
    posts: [
      {
        by: 'rowan',
        body: 'They brought the machine on Tuesday and showed me how it works, and I nodded at everything and took in about half.\n\nIt is not the tubing that bothers me so much as the noise of it, and the thought that the neighbours can hear it through the wall. Does it fade into the background, or do you just get used to it?',
      },
      {
        by: 'isla',
        body: 'Hello Rowan. Mine sat in the hall for the first month with a bath mat under it, and the mat did more than anything the engineer suggested. After a few weeks I only noticed it when it stopped.\n\nAsk them for the longer tubing as well. Nobody offers it and everybody wants it.',
      },
      {
        by: 'moira',
        body: 'The bath mat is right. And if the air makes your nose sore, tell the nurse: there is a little humidifier bottle for that, and a water-based gel. Not the petroleum kind, with oxygen.',
      },
      {
        by: 'rowan',
        body: 'Bath mat is under it now. The difference is ridiculous. Thank you both.',
      },
    ],
  },
  {
    by: 'dev',
    forum: 'gut',
    title: 'What do you tell your boss?',
    posts: [
      {
        by: 'dev',
        body: 'I have had the same stomach bug about nine times this year as far as work knows. My manager is decent but he is running out of sympathy for the bug.\n\nIf you told yours the real name of it, did it go better or worse than you feared?',
      },
      {
        by: 'tam',
        body: 'Different illness, same conversation. I waited four years and it took four minutes. He asked what I needed, and I had not thought about that part at all, so think about that part first.',
      },
      {
        by: 'isla',
        body: 'Seconding Tam. I wrote down three things that would help and handed over the list: a locker nearer the toilet, no early shift after a late one, and not being asked to explain in front of people. It was easier to talk about the list than about my insides.',
      },
      {
        by: 'dev',
        body: 'A list I can do. Talking I am less sure about, but I can hand somebody a list.',
      },
    ],
  },
  {
    by: 'mairi',
    forum: 'caring',
    title: 'He says sorry every time',
    posts: [
      {
        by: 'mairi',
        body: 'Dad had his stroke in the spring. He can do a lot again, but not buttons, and every single morning when I do the buttons he says sorry. I tell him there is nothing to be sorry for and the next morning he says it again.\n\nI think it is wearing a groove in me. Has anybody found something better to say back?',
      },
      {
        by: 'ailsa',
        body: 'I am not in your shoes, Mairi, so only this: the stroke nurses lend out a buttonhook and shirts with hidden magnets. Some people find that the sorry goes when the buttons do.',
      },
      {
        by: 'tam',
        body: 'When my wife was helping me with my sock after the knee I said sorry until she said, you warmed my side of the bed for thirty years, give me the foot. I still think about it.',
      },
      {
        by: 'mairi',
        body: 'Give me the foot. I am going to cry and then I am going to use that. Thank you.',
      },
    ],
  },
  {
    by: 'tam',
    forum: 'sugar',
    title: 'Porridge and the two hour reading',
    posts: [
      {
        by: 'tam',
        body: 'Fifty years of porridge and now the wee machine tells me it sends me through the roof. Pinhead oats are better than the instant dust, I will give it that. What else have folk tried that still counts as a breakfast?',
      },
      {
        by: 'mairi',
        body: 'My aunt swears by half oats and half milled seeds with a spoon of plain yoghurt stirred through at the end. She says the number behaves and so does she. Worth asking your diabetes nurse before you change a lot at once, mind.',
      },
    ],
  },
  {
    by: 'isla',
    forum: 'hearth',
    title: 'Small good things, this week',
    posts: [
      {
        by: 'isla',
        body: 'I will start. I walked to the end of the pier and back, and sat on every bench as if I had meant to all along. A dog sat with me at the third one.',
      },
      { by: 'dev', body: 'Ate a whole meal in a restaurant. With a starter.' },
      { by: 'rowan', body: 'Somebody on the bus said the scarf suits me, and did not look at the tube.' },
      { by: 'moira', body: 'Slept until six. Those who know will know.' },
    ],
  },
  {
    by: 'moira',
    forum: 'breathing',
    title: 'Stairs: how do you pace them?',
    posts: [
      {
        by: 'moira',
        body: 'We came round to this again on Thursday evening, so here it is for those who could not come. My own way is to breathe out on the effort, two steps, stop before I need to, never talk on the stairs. What is yours?',
      },
      {
        by: 'isla',
        body: 'I carry one thing at a time and leave a basket at the top and the bottom. It took me years to see that half my trips were for one sock.',
      },
    ],
  },
];

/** A small community for looking around in. Everybody in it is invented; later capabilities add people and days. */
export const COMMUNITY = { people, forums, topics } as const;

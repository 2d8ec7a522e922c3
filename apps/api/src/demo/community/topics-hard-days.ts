import type { Conversation } from './community.types.js';

/**
 * Words in which risk is heard, so that the desk of a demo has something to show: most of it long ago and seen to, the
 * last few of today. None of it is anybody's; each is answered as we hope that people are answered here.
 */
export const TOPICS_HARD_DAYS: readonly Conversation[] = [
  {
    forum: 'low',
    title: 'Somewhere to say the worst of it',
    posts: [
      {
        by: 'joan',
        ago: { days: 76, hours: 5 },
        body: 'I thought we could have one place where nobody has to be brave. You can say how bad it is, and somebody will say that they have read it. That is all it is for.',
      },
      {
        by: 'heron',
        ago: { days: 75, hours: 6, minutes: 10 },
        body: 'Read, and glad of it. I am so tired of being a burden to my daughter. There, that is mine.',
      },
      {
        by: 'dot',
        ago: { days: 75, hours: 4 },
        body: 'I have read it, Heron. I would bet my good scissors that she does not use that word.',
      },
      {
        by: 'ola',
        ago: { days: 61, hours: 9, minutes: 25 },
        body: 'I feel worthless today and I hate myself for being ill again.',
      },
      {
        by: 'floury',
        ago: { days: 61, hours: 7 },
        body: 'Read. I have had that day. It is a day, and it ends at midnight like the others.',
      },
      {
        by: 'sheila',
        ago: { days: 47, hours: 3, minutes: 40 },
        body: 'I keep thinking about ending it when the pain is at its worst. It passes when the pain does. I have not told anyone before.',
      },
      {
        by: 'catriona',
        ago: { days: 47, hours: 2, minutes: 50 },
        body: 'Thank you for telling us, Sheila. I have written to you. You do not have to be by yourself with that one again.',
      },
      {
        by: 'sheila',
        ago: { days: 46, hours: 4 },
        body: 'We talked for an hour. I have an appointment on Thursday and somebody to go with me.',
      },
      {
        by: 'iain',
        ago: { days: 33, hours: 8, minutes: 15 },
        body: "I can't see a way out of this. I feel hopeless most days and I don't know how much longer I can do it.",
      },
      {
        by: 'joan',
        ago: { days: 33, hours: 6 },
        body: 'Read, Iain. Twice, so that it counts double. Will you say tomorrow how the night was?',
      },
      {
        by: 'iain',
        ago: { days: 32, hours: 5, minutes: 30 },
        body: 'It was long, and then it was morning. Thank you for asking.',
      },
      {
        by: 'noor',
        ago: { days: 20, hours: 11, minutes: 5 },
        body: 'I took two lots of my heart tablets by mistake this morning and I feel strange.',
      },
      {
        by: 'noor',
        ago: { days: 20, hours: 7 },
        body: 'I rang 111 as they told me to. They kept me for the afternoon and I am home. I have bought the box with the days on it.',
      },
      {
        by: 'kettles',
        ago: { days: 12, hours: 6, minutes: 45 },
        body: 'I feel worthless today. The letter came and they have stopped my money.',
      },
      {
        by: 'wullie',
        ago: { days: 12, hours: 4 },
        body: 'Read. Bring the letter to the forms corner, there are folk there who have sent three of those back.',
      },
      {
        by: 'shona',
        ago: { days: 5, hours: 2, minutes: 20 },
        body: 'Nobody would miss me if I was gone. I know how that sounds.',
      },
      {
        by: 'priya',
        ago: { days: 5, hours: 1, minutes: 40 },
        body: 'I have read it, Shona, and I have written to you. We would miss you, and I would like to hear how today is.',
      },
      {
        by: 'shona',
        ago: { days: 4, hours: 3 },
        body: 'Today is better than that. I slept, and my brother is here until Sunday.',
      },
      {
        by: 'davie',
        ago: { days: 1, hours: 5, minutes: 10 },
        body: 'I want to die. I have wanted to for weeks.',
      },
      {
        by: 'davie',
        ago: { days: 0, hours: 20 },
        body: 'I am all right for now. My sister came. Thank you for ringing with me there.',
      },
      {
        by: 'gus',
        ago: { days: 0, hours: 2, minutes: 35 },
        body: 'If anyone needs somebody to talk to at night, you can ring me on 07700 900123.',
      },
      {
        by: 'boat',
        ago: { days: 0, hours: 2, minutes: 5 },
        body: 'I feel worthless today and I hate myself for being ill again. That is all.',
      },
      {
        by: 'agnes',
        ago: { days: 0, hours: 1, minutes: 30 },
        body: 'I am so tired of being a burden to my son. He drove three hours again.',
      },
      {
        by: 'justme',
        ago: { days: 0, minutes: 50 },
        body: 'I have been cutting again, and nobody knows.',
      },
      {
        by: 'quietone',
        ago: { days: 0, minutes: 2 },
        body: 'I have my tablets counted out and I am going to take them all tonight. I am sorry.',
      },
    ],
  },
];

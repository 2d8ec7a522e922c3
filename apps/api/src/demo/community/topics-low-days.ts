import type { Conversation } from './community.types.js';

export const TOPICS_LOW_DAYS: readonly Conversation[] = [
  {
    forum: 'low',
    title: 'Got dressed',
    posts: [
      {
        by: 'joan',
        ago: { days: 60, hours: 4, minutes: 10 },
        body: 'I don’t know if this counts as something to post. I got dressed today. Properly, with a belt. It was ten past eleven but it was before the post.',
      },
      {
        by: 'floury',
        ago: { days: 60, hours: 2, minutes: 30 },
        body: 'Counts double with a belt.',
      },
      {
        by: 'dot',
        ago: { days: 59, hours: 4 },
        body: 'I should like it noted that you also wrote it down and showed it to other people, Joan, which is two further things.',
      },
    ],
  },
  {
    forum: 'low',
    title: 'Steady is a skill',
    posts: [
      {
        by: 'floury',
        ago: { days: 43, hours: 10, minutes: 20 },
        body: 'Bipolar, ten years steady last week. Nobody gives you a cake for that. I’m a baker so I made one.\n\nI get asked how, and I go a bit shy, because it sounds dull. I go to bed at eight. I do the same shift. I’ve got a card in my wallet with my own early signs on it that my sister wrote, because she sees them first: I start rearranging the shelves, I ring people I haven’t spoken to since school, I’ve a great idea about a van. If I do two of the three, she’s allowed to say “van?” and I’m not allowed to be offended. Then I ring the nurse. Twice in ten years we’ve caught it that way.\n\nIt isn’t will power. It’s a card and a sister and a lot of early nights.',
      },
      {
        by: 'joan',
        ago: { days: 43, hours: 4, minutes: 40 },
        body: 'I like “van?” very much. I wonder what my word would be.',
      },
      {
        by: 'ewan',
        ago: { days: 42, hours: 2, minutes: 15 },
        body: 'Mine has “hill”. I get a day of feeling all right and start looking up a hill.',
      },
      {
        by: 'catriona',
        ago: { days: 42, hours: 1, minutes: 30 },
        body: 'As somebody who reads a great deal on shift, may I say that a card written by somebody who loves you, with plain signs on it and one word you have both agreed, is about the best plan I’ve seen. Happy ten years.',
      },
      {
        by: 'noor',
        ago: { days: 2, hours: 17, minutes: 30 },
        body: 'I came back to find this. My word is “spreadsheet”. I gave it to my flatmate, she’s used it once, and I was in fact making one about sleep at four in the morning.',
      },
    ],
  },
  {
    forum: 'low',
    title: 'The telephone',
    posts: [
      {
        by: 'joan',
        ago: { days: 27, hours: 19 },
        body: 'I can’t ring people. I’m 63, I ran an accounts office with nine staff, I was never off the thing. Since I was let go it has turned into a sort of animal. I had to ring the surgery today and I walked round it for two hours and did the skirting boards. In the end I missed the appointments. They go at eight.\n\nPlease don’t tell me to just do it. I know you wouldn’t.',
      },
      {
        by: 'heron',
        ago: { days: 27, hours: 12, minutes: 5 },
        body: 'I’ve given bad news on the phone for nineteen years and I still can’t ring for a pizza. You’re in mixed company here.',
      },
      {
        by: 'basia',
        ago: { days: 26, hours: 18, minutes: 45 },
        body: 'I write all sentences first. Also the sentence “hello”. When I had only bad English it was to survive, but now my English is okay and still I write “hello”. It gives hand something to do.',
      },
      {
        by: 'lorna',
        ago: { days: 2, hours: 15, minutes: 5 },
        body: 'Ask if your surgery has the form online? Ours does one, you fill it in during the night in your nightie and they ring YOU. It is still the phone but it’s them that’s doing the walking round it.',
      },
      {
        by: 'joan',
        ago: { days: 1, hours: 18, minutes: 50 },
        body: 'They do have it, thank you Lorna. I filled it in at two in the morning. They rang at ten and I am sorry to say I let it ring out. Then a text came with an appointment in it. So I have one, Friday, twenty to nine, though I can’t claim I spoke to anybody.',
      },
    ],
  },
  {
    forum: 'low',
    title: 'Sunday, about four o’clock',
    posts: [
      {
        by: 'shona',
        ago: { days: 22, hours: 23 },
        body: 'Does anybody else get it? Not even about work any more, I’ve hardly got any. The light goes, and there is something on the telly with people in bonnets, and my whole chest goes down like a lift.',
      },
      {
        by: 'marion',
        ago: { days: 22, hours: 20, minutes: 45 },
        body: 'Every Sunday for a year after my husband went into the home. Mine was the ironing smell. I moved my bath to four o’clock. It sounds silly, but I’m in the bath when it comes by and it can’t find me.',
      },
      {
        by: 'wullie',
        ago: { days: 22, hours: 19, minutes: 30 },
        body: 'Ah clean oot the doocot at fower oan a Sunday. Ye canny be profound in there.',
      },
      {
        by: 'leon',
        ago: { days: 22, hours: 16, minutes: 10 },
        body: 'On shift most Sundays, and you’re far from alone, it’s our busiest hour for quiet posts. The kettle goes on here at four as well, if it’s any company to know that.',
      },
      {
        by: 'shona',
        ago: { days: 8, hours: 21, minutes: 30 },
        body: 'Tried the bath. It came anyway, but I was warm. I’ll try the radio next time, something with people arguing.',
      },
    ],
  },
  {
    forum: 'low',
    title: 'A quiet week',
    posts: [
      {
        by: 'fi',
        ago: { days: 1, hours: 14 },
        body: 'For the folk I usually say hello to. I am having a low one, nothing frightening, I’ve told the people who should know, and I’ve put my “not today” on, so one of the other welcomers will be round with the biscuits. I’m putting it here because I’m forever telling everyone it’s fine to do this, and I noticed I wasn’t going to.',
      },
      {
        by: 'isla',
        ago: { days: 1, hours: 13, minutes: 20 },
        body: 'I’ve got your two. Go and lie under the dog.',
      },
      {
        by: 'joan',
        ago: { days: 1, hours: 12, minutes: 50 },
        body: 'You told me coat on is fine, so coat on is fine.',
      },
      {
        by: 'ailsa',
        ago: { days: 1, hours: 1, minutes: 25 },
        body: 'Thank you for saying it, Fi. I’ll ring you after the weekend and not before.',
      },
    ],
  },
];

import type { Conversation } from './community.types.js';

export const TOPICS_CROHNS: readonly Conversation[] = [
  {
    forum: 'gut',
    title: 'Introducing Dougal',
    posts: [
      {
        by: 'noor',
        ago: { days: 101, hours: 19, minutes: 40 },
        body: 'I had my colon out in the spring, after eleven years of it running my timetable. I now have a stoma. The stoma nurse said some people find it helps to name it, so this is Dougal. He is small and pink and makes remarks in lectures.\n\nI’m 31 and doing a PhD about peat. I was in hospital for three weeks and I came home lighter by one organ and, I’m told, “looking really well”. What I wasn’t told is how long it takes before you stop touching your jumper every forty seconds to check. Anybody further along?',
      },
      {
        by: 'dev',
        ago: { days: 101, hours: 17, minutes: 55 },
        body: 'Nice to meet you both. I’m still fully plumbed, but it’s been mentioned to me more than once, so I’m going to be reading everything you write.',
      },
      {
        by: 'nan',
        ago: { days: 100, hours: 19, minutes: 25 },
        body: 'Mine was for something else and it was sixteen years ago. I stopped checking after about a year. It came back when I went on holiday, and when I wore a dress, and then it went for good. Mine has no name but the cat respects it.',
      },
      {
        by: 'noor',
        ago: { days: 99, hours: 2, minutes: 40 },
        body: 'A year. Fine. That’s only another two hundred and forty days of feeling my own jumper. I’ve put it in the spreadsheet.\n\nDougal spoke up in a seminar today during the pause after “are there any questions”.',
      },
      {
        by: 'dev',
        ago: { days: 98, hours: 16 },
        body: 'Did anybody answer him?',
      },
      {
        by: 'noor',
        ago: { days: 23, hours: 18, minutes: 20 },
        body: 'Update from further along, for whoever comes next. The jumper thing is down to twice a day. I swam. I wore high-waisted everything and nobody in that pool was looking at anyone except the lifeguard.\n\nAnd Dev, you asked me something in a roundabout way a while ago about whether I’m glad. Yes. I wasn’t for about five weeks. I wouldn’t want anyone to be in those five weeks and think that was the answer.',
      },
    ],
  },
  {
    forum: 'gut',
    title: 'What do you tell your boss?',
    posts: [
      {
        by: 'dev',
        ago: { days: 54, hours: 18, minutes: 50 },
        body: 'I have had the same stomach bug about nine times this year as far as work knows. My manager is decent but he is running out of sympathy for the bug.\n\nIf you told yours the real name of it, did it go better or worse than you feared?',
      },
      {
        by: 'tam',
        ago: { days: 54, hours: 16, minutes: 45 },
        body: 'Different illness, same conversation. I waited four years and it took four minutes. He asked what I needed, and I had not thought about that part at all, so think about that part first.',
      },
      {
        by: 'isla',
        ago: { days: 53, hours: 19 },
        body: 'Seconding Tam. I wrote down three things that would help and handed over the list: a locker nearer the toilet, no early shift after a late one, and not being asked to explain in front of people. It was easier to talk about the list than about my insides.',
      },
      {
        by: 'dev',
        ago: { days: 53, hours: 17, minutes: 30 },
        body: 'A list I can do. Talking I am less sure about, but I can hand somebody a list.',
      },
      {
        by: 'dev',
        ago: { days: 44, hours: 18, minutes: 15 },
        body: 'Handed him the list. He read it standing at the forklift charger. He said “is that it?” and then he said his sister has it.\n\nNine bugs. I gave that man nine bugs.',
      },
    ],
  },
  {
    forum: 'gut',
    title: 'A map of decent toilets, by people who would know',
    posts: [
      {
        by: 'dev',
        ago: { days: 47, hours: 19, minutes: 15 },
        body: 'Not joking. I plan every journey round this and I bet you all do. Let’s write it down. Rules: say roughly where, is it free, is it clean, does the lock work, and could you stay twenty minutes without anyone knocking.\n\nI’ll start. Glasgow, the big library, third floor. Free, clean, quiet, hook on the door. I’ve done some of my best thinking there.',
      },
      {
        by: 'agnes',
        ago: { days: 47, hours: 16, minutes: 40 },
        body: 'Leith: any of the churches with the door open on a weekday. You will be offered tea afterwards and it would be rude to refuse.',
      },
      {
        by: 'yusuf',
        ago: { days: 46, hours: 15, minutes: 10 },
        body: 'Thirty-one years in a taxi, you have come to the right man. Edinburgh: museums. All of them. Free, warm, nobody knows what you came in for. The modern art ones have the best locks. Do not use the one at the back of the bus station unless you are already lost.',
      },
      {
        by: 'cal',
        ago: { days: 46, hours: 14, minutes: 30 },
        body: 'Dundee. If you’ve a radar key the one by the waterfront is like a hotel. If you havenae got a key, get one, they’re a few quid and it’s the best thing I own that isnae the chair.',
      },
      {
        by: 'dev',
        ago: { days: 46, hours: 13 },
        body: 'What’s a radar key?',
      },
      {
        by: 'cal',
        ago: { days: 45, hours: 19, minutes: 20 },
        body: 'Big daft silver key that opens near enough every accessible toilet in the country. And afore you ask, aye, you count. It’s for anybody that needs it. Crohn’s is needing it. If somebody gies you a look for walking in on two legs, that’s their homework no yours.',
      },
      {
        by: 'noor',
        ago: { days: 45, hours: 17, minutes: 45 },
        body: 'Seconding Cal with some force. It took me four years to believe I was allowed. Then somebody tutted at me in a motorway services and I said “would you like to see it” and they went and stood outside.',
      },
      {
        by: 'iain',
        ago: { days: 44, hours: 2 },
        body: 'The ferries. Go down, never up. Everyone goes up. I have worked on them since I was nineteen and there is one on the car deck, starboard side, that I have seen used twice.',
      },
      {
        by: 'graeme',
        ago: { days: 43, hours: 4, minutes: 15 },
        body: 'Coordinator dropping in. This is the most useful thing written here all month. With your blessing, all of you, I’d like to print it for the clinic waiting rooms without anybody’s name on. Say no here or to me on the quiet and your line stays out.',
      },
      {
        by: 'dev',
        ago: { days: 42, hours: 20, minutes: 10 },
        body: 'Fine by me. First thing I’ve ever published.',
      },
      {
        by: 'morag',
        ago: { days: 20, hours: 16, minutes: 35 },
        body: 'Skye, seeing nobody has. The village halls leave the side door on the latch. I drove the library van for twelve years and I never once bought a coffee I didn’t want.',
      },
    ],
  },
  {
    forum: 'gut',
    title: 'Scope tomorrow, and the drink',
    posts: [
      {
        by: 'dev',
        ago: { days: 29, hours: 20, minutes: 5 },
        body: 'Two litres of it. The leaflet says “slightly citrus”. I’ve had better citrus off a floor. Any tricks before the second jug?',
      },
      {
        by: 'noor',
        ago: { days: 29, hours: 19, minutes: 50 },
        body: 'Very cold, through a straw, as far back as you can get it, nose pegged. The ward said I could suck a boiled sweet after each glass so long as it wasn’t red or purple, check yours says the same. And put the good toilet roll out NOW while you can still walk.',
      },
      {
        by: 'nan',
        ago: { days: 29, hours: 19, minutes: 30 },
        body: 'A candle and the radio. It’s a long night so make it a nice room.',
      },
      {
        by: 'dev',
        ago: { days: 27, hours: 16, minutes: 50 },
        body: 'All done. “Some improvement” he said, and I made him say it twice. Candle was a good shout Nan. Got some funny looks off my flatmate.',
      },
    ],
  },
  {
    forum: 'gut',
    title: 'Food I would trade a year of telly for',
    posts: [
      {
        by: 'noor',
        ago: { days: 8, hours: 18, minutes: 45 },
        body: 'A raw apple. Skin on. Eaten walking, with the noise it makes. You?',
      },
      {
        by: 'dev',
        ago: { days: 8, hours: 17, minutes: 50 },
        body: 'Seekh kebab at one in the morning on the pavement, with the onions. The onions especially.',
      },
      {
        by: 'pinky',
        ago: { days: 8, hours: 17, minutes: 10 },
        body: 'You poor boys and girls. Come by the shop, I’ll let you smell the onions.',
      },
      {
        by: 'floury',
        ago: { days: 7, hours: 10, minutes: 10 },
        body: 'I bake for a living and can’t have the seeded loaf, since my gut decided seeds are gravel. I put my hand on it when it comes out. Just flat on the crust, for a second. The lads think it’s a technique.',
      },
    ],
  },
  {
    forum: 'gut',
    title: 'Before the menu, or after?',
    posts: [
      {
        by: 'dev',
        ago: { days: 0, hours: 4, minutes: 40 },
        body: 'Third date on Saturday. She’s booked a Thai place as a surprise. She’s dead pleased with herself. I have been looking at the menu since six this morning like it’s an exam paper, and I can’t work out whether to tell her before, so she can be kind about it, or just order the rice and be a mystery.',
      },
    ],
  },
];

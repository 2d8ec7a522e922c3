import type { Conversation } from './community.types.js';

export const TOPICS_FIRESIDE_1: readonly Conversation[] = [
  {
    forum: 'hearth',
    title: 'The worst thing anybody said kindly',
    posts: [
      {
        by: 'agnes',
        ago: { days: 86, hours: 19, minutes: 30 },
        body: 'I’ll open the bidding. A minister, at my bedside, after the pneumonia, patting my hand: “Well, Agnes, you’ve had a good run.” I was sixty-four.',
      },
      {
        by: 'noor',
        ago: { days: 86, hours: 18, minutes: 50 },
        body: '“At least it’s not your face.”',
      },
      {
        by: 'cal',
        ago: { days: 86, hours: 17, minutes: 40 },
        body: '“I could never cope with what you’ve got.” Right you are Linda, I’ll just hand it back then.',
      },
      {
        by: 'pinky',
        ago: { days: 86, hours: 17, minutes: 5 },
        body: '“You don’t look like you eat a lot.” From the dietitian. She meant it as praise.',
      },
      {
        by: 'hector',
        ago: { days: 85, hours: 19, minutes: 40 },
        body: '“Take your time!” Then looks at watch.',
      },
      {
        by: 'floury',
        ago: { days: 85, hours: 9, minutes: 50 },
        body: '“You seem so normal.”',
      },
      {
        by: 'tuthsa',
        ago: { days: 85, hours: 2, minutes: 40 },
        body: '“Is that you still on the dialysis?” As if it’s a jigsaw.',
      },
      {
        by: 'rab',
        ago: { days: 84, hours: 20, minutes: 10 },
        body: 'The wifie at the mart. “Ye’ll be fine, ma brither had it.” I speired foo’s yer brither? “Oh, he’s deid, but it wisna that.”',
      },
      {
        by: 'dot',
        ago: { days: 84, hours: 4, minutes: 30 },
        body: 'I fear I must award it to Mr Rab.',
      },
      {
        by: 'morag',
        ago: { days: 70, hours: 16 },
        body: 'Late to this. A neighbour brought round a casserole the week I got home. “I made it with no fat, no salt and no cream, so it won’t kill you.”',
      },
      {
        by: 'agnes',
        ago: { days: 9, hours: 20, minutes: 5 },
        body: 'I met that same minister last week outside the bakery. He has had a hip done. I told him he’d had a good run. It was the loveliest moment of my year.',
      },
    ],
  },
  {
    forum: 'hearth',
    title: 'Chair six',
    posts: [
      {
        by: 'tuthsa',
        ago: { days: 118, hours: 13 },
        body: 'Haemodialysis, Tuesday, Thursday, Saturday, 6.45 start, four hours. Three years. Same chair. The man in chair five does crosswords and hates crosswords. The woman in seven’s knitted something that’s now the length of the ward.\n\nI’m not looking for anything. I’ve got four hours and one free hand, and I thought I’d see who’s on.',
      },
      {
        by: 'agnes',
        ago: { days: 118, hours: 11, minutes: 55 },
        body: 'I am, when I’ve had a cough in the night. What’s the knitting for?',
      },
      {
        by: 'tuthsa',
        ago: { days: 118, hours: 11, minutes: 30 },
        body: 'She says it’ll stop when she gets the call. It’s seven metres.',
      },
      {
        by: 'wullie',
        ago: { days: 117, hours: 19, minutes: 20 },
        body: 'Chair six, ye’ve tae get that wumman the longest needles in Scotland an then burn them.',
      },
      {
        by: 'tuthsa',
        ago: { days: 29, hours: 13, minutes: 45 },
        body: 'Update. Chair seven is empty this morning, in the good way. Kidney came Thursday night. She’s left the knitting to me. I can’t knit.',
      },
      {
        by: 'joan',
        ago: { days: 29, hours: 4, minutes: 50 },
        body: 'I can. If you’d like to learn, I could write it out in short lines, for one hand. I’ve taught left-handed people, so I am used to thinking it through. Only if you’d like.',
      },
      {
        by: 'tuthsa',
        ago: { days: 4, hours: 13, minutes: 5 },
        body: 'Row 31. Chair five says it’s the worst thing he has ever seen, and he’s started leaning over to count stitches.',
      },
    ],
  },
  {
    forum: 'hearth',
    title: 'Three in the morning roll call',
    posts: [
      {
        by: 'heron',
        ago: { days: 40, hours: 12 },
        body: 'Present.',
      },
      {
        by: 'ola',
        ago: { days: 40, hours: 11, minutes: 45 },
        body: 'Present. Shins.',
      },
      {
        by: 'mairi',
        ago: { days: 40, hours: 11, minutes: 35 },
        body: 'Here. He’s asleep, I’m the one that’s awake. Typical.',
      },
      {
        by: 'kettles',
        ago: { days: 39, hours: 12, minutes: 10 },
        body: 'Radar on.',
      },
      {
        by: 'tuthsa',
        ago: { days: 39, hours: 10, minutes: 45 },
        body: 'Early rather than late, but present.',
      },
      {
        by: 'yusuf',
        ago: { days: 27, hours: 11, minutes: 50 },
        body: 'On the rank at the station. Nobody about but a fox.',
      },
      {
        by: 'leon',
        ago: { days: 27, hours: 11, minutes: 15 },
        body: 'The night moderator says hello to the whole register and to the fox. I’m on until seven. If it stops being an ordinary bad night for anyone, there is a button for that on every page and I’m at the other end of it.',
      },
      {
        by: 'quietone',
        ago: { days: 2, hours: 12, minutes: 25 },
        body: 'Is it all right to just say present?',
      },
      {
        by: 'heron',
        ago: { days: 2, hours: 12, minutes: 5 },
        body: 'That’s all it’s ever been. Present is plenty. Hello.',
      },
    ],
  },
  {
    forum: 'hearth',
    title: 'What’s it doing where you are?',
    posts: [
      {
        by: 'iain',
        ago: { days: 25, hours: 8, minutes: 15 },
        body: 'Flat calm. Two porpoises. Bus full of Germans taking photographs of the car deck.',
      },
      {
        by: 'rab',
        ago: { days: 25, hours: 7, minutes: 40 },
        body: 'Dreich. Kye at the dyke wi their backsides tae it, an I’m wi them.',
      },
      {
        by: 'agnes',
        ago: { days: 25, hours: 5, minutes: 50 },
        body: 'Haar. I can see my hand and the kettle.',
      },
      {
        by: 'yusuf',
        ago: { days: 25, hours: 4, minutes: 30 },
        body: 'Sunshine in Edinburgh! Everyone is driving like it’s their first day.',
      },
      {
        by: 'morag',
        ago: { days: 24, hours: 17, minutes: 55 },
        body: 'Wind. I’ve brought the hens in and the smallest is on the piano.',
      },
      {
        by: 'cal',
        ago: { days: 24, hours: 15, minutes: 35 },
        body: 'Sunniest city in Scotland, as you’ll see on the sign. It’s pishing.',
      },
    ],
  },
];

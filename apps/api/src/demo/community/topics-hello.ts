import type { Conversation } from './community.types.js';

export const TOPICS_HELLO: readonly Conversation[] = [
  {
    forum: 'hello',
    title: 'How this place works, from those who have been here a while',
    posts: [
      {
        by: 'isla',
        ago: { days: 148, hours: 19, minutes: 10 },
        body: 'Ailsa asked the welcomers to write down what we wish somebody had told us on our first evening. Here is mine, and I hope the others will add theirs.\n\nYou do not have to tell your story. People will answer “my knees are terrible today” as readily as four pages. Nobody counts how often you come. If you vanish for a month and turn up again we will say hello and not ask for a note from your mother.\n\nAnd if a topic is too much for you tonight, shut it. It will keep.',
      },
      {
        by: 'jas',
        ago: { days: 148, hours: 17, minutes: 40 },
        body: 'Pick a name you won’t mind being called for years. I very nearly went with something about a pancreas.',
      },
      {
        by: 'nan',
        ago: { days: 147, hours: 20, minutes: 5 },
        body: 'I am slow at the typing since my stroke, so mine is that slow is fine. I have seen a man take two days over one sentence and get six answers to it.',
      },
      {
        by: 'sam',
        ago: { days: 147, hours: 2, minutes: 30 },
        body: 'From the moderators’ side of the room: we are real people and we are paid to be here, so you are not bothering us. If something you read is worrying you, tell one of us, even when you think it is probably nothing. Probably nothing takes us five minutes and we like those.',
      },
      {
        by: 'fi',
        ago: { days: 131, hours: 18 },
        body: 'Adding one, late. It’s allowed to be funny. My first week here I tiptoed about as if it was all candles.',
      },
    ],
  },
  {
    forum: 'hello',
    title: 'Is it all right just to read?',
    posts: [
      {
        by: 'joan',
        ago: { days: 96, hours: 18, minutes: 20 },
        body: 'I have been reading for two weeks and not put anything. I feel a bit as though I am sitting in somebody’s kitchen with my coat on. I don’t have anything useful to say yet. Is that allowed? Sorry if this is in the wrong bit.',
      },
      {
        by: 'fi',
        ago: { days: 96, hours: 17, minutes: 2 },
        body: 'Right bit. Coat on is fine, hen. I read for four months before I wrote a word, and the word was “same”.',
      },
      {
        by: 'tam',
        ago: { days: 96, hours: 3, minutes: 40 },
        body: 'I would go so far as to say there should be more of it. If everybody with nothing useful to say kept quiet, I’d have been out of here years ago.',
      },
      {
        by: 'joan',
        ago: { days: 95, hours: 19 },
        body: 'I laughed at that, out loud, and the cat left the room.\n\nI’ll take one sleeve off.',
      },
    ],
  },
  {
    forum: 'hello',
    title: 'Good evening, my English is from television',
    posts: [
      {
        by: 'basia',
        ago: { days: 61, hours: 18, minutes: 45 },
        body: 'Good evening. I am Basia, 44, I live in Kirkcaldy eleven years. I clean offices and now I have rheumatoid arthritis, from two years. My English is from television and from the other cleaners, so if I write something rude, it is the other cleaners.\n\nIn Polish I am quite funny person. In English I am only polite. With the doctor it is the worst, because I have all words prepared and then she asks different question. Somebody has this also?',
      },
      {
        by: 'pinky',
        ago: { days: 61, hours: 17, minutes: 30 },
        body: 'Basia! My mother-in-law had forty years of this. She’d tell the doctor “fine” and then tell the whole bus what was really wrong. What changed it was an interpreter on the phone. You ask when you book, it’s free, and it isn’t your nephew so you can say the embarrassing bits.\n\nAnd you are funny in English, I promise you.',
      },
      {
        by: 'hector',
        ago: { days: 60, hours: 22, minutes: 30 },
        body: 'Me too. English my only one. Still words go.\n\nWrite on card. Show doctor card.',
      },
      {
        by: 'basia',
        ago: { days: 60, hours: 19, minutes: 15 },
        body: 'Hector, thank you. I will write three things on card, and when she asks different question I will point to the card, like football judge.',
      },
      {
        by: 'isla',
        ago: { days: 60, hours: 17, minutes: 50 },
        body: 'Referee. And now I want one to carry generally.',
      },
      {
        by: 'basia',
        ago: { days: 12, hours: 18, minutes: 5 },
        body: 'Report. I took the card. At the end she laughed, because I made also a red one, for her. We had first real conversation in two years and she moved my blood test to the day I don’t work.\n\nHector, this was you.',
      },
    ],
  },
  {
    forum: 'hello',
    title: 'Reporting for duty',
    posts: [
      {
        by: 'gus',
        ago: { days: 1, hours: 19, minutes: 30 },
        body: 'Gus, 71, merchant navy, retired. Three stents and a valve that is nobody’s idea of a good valve. My wife signed me up for this and is standing behind me. I am to say that I do not talk about it and that this is a problem.\n\nI have now talked about it.',
      },
      {
        by: 'wullie',
        ago: { days: 1, hours: 18, minutes: 40 },
        body: 'Well said pal. That’s a guid start an ye can hiv the rest ae the night aff. Ah’m heart failure an racin doos. Come doon tae the heart bit when she’s no lookin.',
      },
      {
        by: 'isla',
        ago: { days: 1, hours: 17, minutes: 20 },
        body: 'Welcome aboard, Gus, and hello to the person behind you. Nobody needs it all at once.',
      },
      {
        by: 'gus',
        ago: { days: 0, hours: 20, minutes: 15 },
        body: 'She says thank you. I say what are doos.',
      },
      {
        by: 'wullie',
        ago: { days: 0, hours: 19, minutes: 58 },
        body: 'PIGEONS. Dear oh dear. Whit did they teach ye at sea.',
      },
    ],
  },
  {
    forum: 'hello',
    title: 'Not sure I count',
    posts: [
      {
        by: 'lorna',
        ago: { days: 2, hours: 16, minutes: 30 },
        body: 'My blood sugar is “at the high end, we’ll keep an eye on it”. My hip is “wear and tear”. For my mood I have a leaflet. None of it is bad enough to be anything, and everybody here seems to have a proper one with a name.\n\nI just feel about ninety and I’m 58. Is there a bit for people with a bit of everything?',
      },
      {
        by: 'fi',
        ago: { days: 2, hours: 15, minutes: 41 },
        body: 'Hello Lorna. Nearly all of us are a bit of everything, we just lead with whichever has the best name. I have four, and the one that wrecks my week is never the one on the letter.\n\nYou count. Ask the hip question in with the hips and the sugar one in with the sugars, and come and sit By the fire for the rest of it.',
      },
    ],
  },
  {
    forum: 'hello',
    title: 'hi',
    posts: [
      {
        by: 'justme',
        ago: { days: 0, hours: 16, minutes: 50 },
        body: 'i look after my brother. dont really know what to put. just wanted to see if it works',
      },
    ],
  },
  {
    forum: 'hello',
    title: 'Nine days ago',
    posts: [
      {
        by: 'boat',
        ago: { days: 0, hours: 5, minutes: 12 },
        body: 'It has a name now. MS, the sort that comes and goes. Nine days ago at twenty past two, in a room with the tissues already out on the table, so I knew before she opened her mouth.\n\nI’ve told my sister. At work I say I’m tired. I am 33 and on Thursdays I do the climbing wall, and I forgot to ask whether I still do the climbing wall on Thursdays. It’s such a stupid thing to be stuck on that I can’t ring up and ask it.\n\nMostly I feel annoyed. Is annoyed normal?',
      },
    ],
  },
];

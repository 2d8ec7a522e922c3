import type { Conversation } from './community.types.js';

export const TOPICS_STROKE: readonly Conversation[] = [
  {
    forum: 'stroke',
    title: 'Words',
    posts: [
      {
        by: 'hector',
        ago: { days: 90, hours: 20, minutes: 15 },
        body: 'Stroke. Two years. Left side of head. So right hand and words.\n\nBefore, teacher. Geography. Talk all day. Now words in a drawer. Drawer stuck.\n\nTyping better than talking. Nobody watching face.\n\nThis took one hour. Good hour.',
      },
      {
        by: 'nan',
        ago: { days: 90, hours: 18, minutes: 40 },
        body: 'Hello Hector. Every word of that went in. My drawer is eight years on and it still sticks when somebody’s standing behind me in a queue.',
      },
      {
        by: 'mairi',
        ago: { days: 90, hours: 12, minutes: 30 },
        body: 'My father can’t write this way yet, and reading yours I understood something about his mornings. If it’s not rude to ask: when he’s hunting for a word, do you want us to wait or to say it for you?',
      },
      {
        by: 'hector',
        ago: { days: 89, hours: 17, minutes: 20 },
        body: 'Wait.\n\nThen wait more.\n\nThen ask “want help?” If yes, give first sound. Not whole word. Whole word is stealing. Small stealing. But every day.',
      },
      {
        by: 'mairi',
        ago: { days: 89, hours: 11, minutes: 40 },
        body: 'I’ve been stealing since April then. I will stop. I’ll tell him where I learned it.',
      },
      {
        by: 'hector',
        ago: { days: 87, hours: 19 },
        body: 'Not April any more. Forgiven. Tell him hello. From a man with a drawer.',
      },
    ],
  },
  {
    forum: 'stroke',
    title: 'Things nobody put on the first-year list',
    posts: [
      {
        by: 'nan',
        ago: { days: 64, hours: 19, minutes: 10 },
        body: 'I’ve been asked to help with a leaflet, so I’m collecting. Mine: that I would cry at adverts. That I’d be tired in a way that sleep doesn’t touch. That the good hand gets sore from doing both hands’ work. That my sense of left would come back in the garden before it came back in the house.\n\nWhat was yours?',
      },
      {
        by: 'mairi',
        ago: { days: 63, hours: 12, minutes: 20 },
        body: 'From the chair beside the bed: nobody said his sense of humour might be the first thing home. He couldn’t say my name, but he did the physio’s walk behind her back, sitting down, with his eyebrows.',
      },
      {
        by: 'hector',
        ago: { days: 62, hours: 18, minutes: 50 },
        body: 'Money. Coins no meaning. Was embarrassed. Now pay with card. Beep. No problem.',
      },
      {
        by: 'gus',
        ago: { days: 1, hours: 17 },
        body: 'Wee one in ’09, my wife says I never mentioned it. Noise. Could not be in a room with two conversations. Still can’t. Took me for bad tempered, and I was happy enough to let them.',
      },
    ],
  },
  {
    forum: 'stroke',
    title: 'Bus. Alone.',
    posts: [
      {
        by: 'hector',
        ago: { days: 13, hours: 18, minutes: 5 },
        body: 'Today bus. Alone. First time.\n\nNumber 23. I know map. Map never left me. Rivers, contours, all there. Only names gone.\n\nDriver said where to. I had card. Card said TOWN PLEASE, I HAD A STROKE, I AM NOT DRUNK. Basia, you know about card.\n\nDriver read it. Said “me neither”. Good man.\n\nGot off one stop early. On purpose. To walk.',
      },
      {
        by: 'basia',
        ago: { days: 13, hours: 16, minutes: 50 },
        body: 'HECTOR!!! I am showing now three fingers, four, I don’t know, all the fingers. All my shift knows about you, only that you are a man with a card.',
      },
      {
        by: 'marion',
        ago: { days: 13, hours: 16, minutes: 10 },
        body: '“On purpose. To walk.” I’ve read that a few times now.',
      },
      {
        by: 'dot',
        ago: { days: 12, hours: 3, minutes: 30 },
        body: 'The 23 goes past my window, Hector. I shall wave at it on principle.',
      },
    ],
  },
  {
    forum: 'stroke',
    title: 'Reading again, a page at a time',
    posts: [
      {
        by: 'nan',
        ago: { days: 21, hours: 19, minutes: 50 },
        body: 'For years after, I could read a line but by the end of it I’d lost the start. What helped me was daft: a piece of black card with a slot cut in it, so there is only ever the one line to be frightened of. Then two slots. I finished a whole book last winter. It was a bad book but I finished it.\n\nHas anybody got on with the talking ones? My granddaughter has put them on my phone and they go at such a gallop.',
      },
      {
        by: 'morag',
        ago: { days: 21, hours: 16, minutes: 20 },
        body: 'You can slow them! There’s a wee clock face or a 1x somewhere on the screen. I had half my van’s borrowers on 0.8. One gentleman in Staffin had his that slow that a thriller lasted him from harvest to lambing.',
      },
      {
        by: 'nan',
        ago: { days: 19, hours: 18, minutes: 40 },
        body: '0.7. She sounds as if she’s had a sherry, and I can follow every word.',
      },
    ],
  },
  {
    forum: 'stroke',
    title: 'Does anyone else’s hand get angry?',
    posts: [
      {
        by: 'davie',
        ago: { days: 4, hours: 20, minutes: 10 },
        body: 'It’s my wife that’s no well (I’m in with the carers as a rule), but I had a wee stroke masel last year and never said much about it. The hand’s fine in the day. At night it clenches. I wake up and it’s a fist, and I’ve to open it with the other yin like a tin.\n\nDoes that go?',
      },
      {
        by: 'nan',
        ago: { days: 4, hours: 18, minutes: 15 },
        body: 'Mine did something like it. A physio gave me a soft roll to sleep holding, and showed me how to lay the arm on a pillow. Worth telling your GP or stroke nurse about, Davie, as you’d be surprised what they can do for a tight hand if somebody tells them there is one. And who’s looking after you while you are looking after her?',
      },
      {
        by: 'davie',
        ago: { days: 3, hours: 19, minutes: 55 },
        body: 'Naebody’s asked me that yin before. I’ll phone on Monday. About the hand.',
      },
      {
        by: 'marion',
        ago: { days: 3, hours: 18, minutes: 30 },
        body: 'We’ll ask you the other one again on Thursday, Davie. Same chair.',
      },
    ],
  },
];

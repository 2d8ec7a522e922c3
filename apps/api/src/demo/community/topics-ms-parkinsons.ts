import type { Conversation } from './community.types.js';

export const TOPICS_MS_PARKINSONS: readonly Conversation[] = [
  {
    forum: 'nerves',
    title: 'Parkinson’s and the kye',
    posts: [
      {
        by: 'rab',
        ago: { days: 79, hours: 19, minutes: 20 },
        body: 'Fit like. Fairmer, sixty-wan, near Turriff. Telt in the back end that it’s Parkinson’s. The kye kent afore I did. They widna come tae me richt. A shaky bucket maks a beast think there’s something ahin ye.\n\nNoo I’ve a loon that does the milkin an I dae the books, an I hate the books. Fit dae ye dae wi a day fan yer hands were the hale o it? That’s ma question an I’ll nae dress it up.',
      },
      {
        by: 'dot',
        ago: { days: 79, hours: 4, minutes: 45 },
        body: 'How do you do. I am Parkinson’s too, thirteen years. I taught infants to write, and now I cannot read my own shopping list, so I believe I understand about hands.\n\nI was cross for two years and made a career of it. Then a former pupil, who is now fifty, came to do my windows and asked me how to spell “manoeuvre”. I have been useful twice a week ever since. There is always somebody who needs the part of you that isn’t hands.',
      },
      {
        by: 'rab',
        ago: { days: 78, hours: 20 },
        body: 'Manoeuvre. We ca that reversin.',
      },
      {
        by: 'cal',
        ago: { days: 78, hours: 18, minutes: 30 },
        body: 'Yer a brilliant addition to this place, Rab, and I understood about two thirds of that.',
      },
      {
        by: 'heron',
        ago: { days: 77, hours: 12 },
        body: 'Question from a town girl. Would they settle if you went in without the bucket?',
      },
      {
        by: 'rab',
        ago: { days: 61, hours: 18, minutes: 40 },
        body: 'Heron, I thocht aboot yer question a fortnicht. Syne I gaed in wi nae bucket, an sat doon on a bale, an did naething. Twenty minutes. Auld 214 cam ower an pit her chin on ma knee, richt on the een that shaks. An it stoppit. Nae for lang.\n\nI ging in ilka nicht noo.',
      },
    ],
  },
  {
    forum: 'nerves',
    title: 'On being helped with one’s coat',
    posts: [
      {
        by: 'dot',
        ago: { days: 48, hours: 3, minutes: 40 },
        body: 'A small matter of manners on which I should value opinion. When a person helps me into my coat, they invariably hold it too high, so that I must reach up and back like a woman hanging out washing in a gale. I have been dislocated by kindness on several occasions.\n\nThe correct method is: hold it low, stiff arm first, and wait. How is one to say so without sounding like a headmistress? (I was one.)',
      },
      {
        by: 'jas',
        ago: { days: 48, hours: 1, minutes: 20 },
        body: 'I think you just have, and I’m going to remember it for the rest of my life.',
      },
      {
        by: 'rab',
        ago: { days: 47, hours: 19, minutes: 50 },
        body: 'Haud it laich. Same as a halter.',
      },
      {
        by: 'mairi',
        ago: { days: 47, hours: 12, minutes: 40 },
        body: 'I’ve been doing it wrong with Dad. Too high, every time, and him too polite. Tried it low this morning and his arm simply went in. We both looked at the sleeve.',
      },
    ],
  },
  {
    forum: 'nerves',
    title: 'Wheelchair etiquette: a rant in parts',
    posts: [
      {
        by: 'cal',
        ago: { days: 36, hours: 19, minutes: 10 },
        body: 'Cal. 38. MS. Dundee. Wheels four years. I keep getting asked what’s the right thing to do so here it is, part one.\n\nOne. The chair’s part of me. Dinnae lean on it. Dinnae hang yer bag on it. I’m no a coat stand wi opinions.\n\nTwo. Talk to ME. No to my girlfriend. “Does he take sugar” is sixty year auld and I had it in a café on Tuesday. She said “I don’t know, I only met him on the bus.” I’m gonnae marry her.\n\nThree. If I’m going up a ramp I’m going up a ramp. If you shove me fae behind without asking you’ll get my elbow. If you ask, I’ll probably say aye, cause it’s a hill.',
      },
      {
        by: 'agnes',
        ago: { days: 36, hours: 17, minutes: 30 },
        body: 'Four: if you see an old woman resting on a stair you needn’t ask her if she’s lost.',
      },
      {
        by: 'hector',
        ago: { days: 35, hours: 18 },
        body: 'Five. Talk normal loud. Not deaf. Only slow.',
      },
      {
        by: 'ola',
        ago: { days: 35, minutes: 45 },
        body: 'Six. Do not pray over me in the supermarket without an appointment.',
      },
      {
        by: 'cal',
        ago: { days: 35, minutes: 10 },
        body: 'OLA. Has that happened??',
      },
      {
        by: 'ola',
        ago: { days: 34, hours: 23, minutes: 30 },
        body: 'By the yoghurts.',
      },
      {
        by: 'yusuf',
        ago: { days: 34, hours: 16, minutes: 15 },
        body: 'Seven, from the driver’s seat: I would rather be told. “Chair comes apart, wheel first, mind the left brake.” Half a minute. The worst is a passenger who’s too proud to tell me and a driver who’s too proud to ask, and the both of us fighting a chair in the rain.',
      },
      {
        by: 'tam',
        ago: { days: 33, hours: 19, minutes: 40 },
        body: 'Genuine question, not being funny. If I see someone stuck at a kerb, what do I actually say? I’ve walked past before now because I was feart of doing it wrong.',
      },
      {
        by: 'cal',
        ago: { days: 33, hours: 18, minutes: 25 },
        body: '“You all right there?” That’s it. That’s the whole thing. If I say aye, then walk on, nae huff. If I say naw then ask me what I need. Fair play for asking that, Tam. Maist folk just grab or go by.',
      },
      {
        by: 'sheila',
        ago: { days: 32, hours: 20 },
        body: 'Eight. Whatever you’re about to say about your cousin who cured it with turmeric.',
      },
      {
        by: 'boat',
        ago: { days: 0, hours: 3, minutes: 5 },
        body: 'I’ve just found this. I’m the new one from the hello part. I’ve laughed for the first time in nine days, at the yoghurts, and then felt sick about the wheels, and then went back and read it again because he’s getting married.\n\nIs it all right that it’s both?',
      },
      {
        by: 'cal',
        ago: { days: 0, hours: 1, minutes: 50 },
        body: 'Hiya. Aye it’s both. It’s both for a good while, nae rush. And listen, my story’s mine, there’s folk here wi the same letters as us that run half marathons. Naebody can tell you the day which one you are, and I’d no trust anybody that tried.\n\nRing them about the climbing wall. I mean it. That’s exactly what the MS nurse is for.',
      },
    ],
  },
  {
    forum: 'nerves',
    title: 'Tired like wet sand',
    posts: [
      {
        by: 'cal',
        ago: { days: 16, hours: 2, minutes: 30 },
        body: 'No sleepy. Sleepy I could do something about. It’s like somebody’s filled the sleeves wi wet sand about two o’clock and I’m to carry on the conversation. What do you say to folk? “I’m tired” gets me “oh I’m shattered too”, fae a boy that had a late night.',
      },
      {
        by: 'ewan',
        ago: { days: 16, hours: 1 },
        body: 'I say the battery is old and it only charges to thirty. People understand phones.',
      },
      {
        by: 'shona',
        ago: { days: 15, hours: 18, minutes: 20 },
        body: 'I’ve started saying how long I have and not how I feel. “I’ve got about ten minutes of good company in me.” Folk are lovely about ten minutes. They don’t know what to do with tired.',
      },
    ],
  },
  {
    forum: 'nerves',
    title: 'The handwriting',
    posts: [
      {
        by: 'dot',
        ago: { days: 6, hours: 4, minutes: 20 },
        body: 'I wrote my sister a birthday card in my own hand. It took the whole of a morning and it came out the size of an ant’s. She telephoned to thank me, and said it was the first time she had ever had to put on her glasses to be insulted.\n\nI am telling you because I very nearly had it printed.',
      },
      {
        by: 'joan',
        ago: { days: 6, hours: 2, minutes: 15 },
        body: 'I’m so glad you didn’t. I have kept every bit of my mother’s writing, and the wobbly ones are what I look at.',
      },
      {
        by: 'rab',
        ago: { days: 5, hours: 20, minutes: 30 },
        body: 'Mine’s like a spider that’s fa’en in the dip. The vet aye kent ma cheques bi it.',
      },
    ],
  },
];

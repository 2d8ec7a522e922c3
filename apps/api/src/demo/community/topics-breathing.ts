import type { Conversation } from './community.types.js';

export const TOPICS_BREATHING: readonly Conversation[] = [
  {
    forum: 'breathing',
    title: 'Nine years of doing my inhaler wrong',
    posts: [
      {
        by: 'floury',
        ago: { days: 88, hours: 9, minutes: 20 },
        body: 'Went to collect my prescription and the pharmacist asked, quite casually, if I’d show her how I take it. So I showed her. She was kind about it but her eyebrows weren’t.\n\nI have two. One wants a long slow breath and the other wants a good hard one, and for nine years I’ve done each in the style of the other. Flour in my lungs since I was seventeen, and half the medicine for it has been going on the back of my tongue.',
      },
      {
        by: 'moira',
        ago: { days: 88, hours: 4, minutes: 5 },
        body: 'You are in very good company. When I was nursing I asked everybody to show me, and the ones who got it wrong most were other nurses.\n\nIf anyone reading this has never been watched doing theirs, your pharmacist or asthma nurse will do it in five minutes and it costs nothing.',
      },
      {
        by: 'agnes',
        ago: { days: 88, hours: 1, minutes: 15 },
        body: 'I went in after reading this, feeling superior. I had the cap on.',
      },
      {
        by: 'isla',
        ago: { days: 87, hours: 19, minutes: 30 },
        body: 'Agnes!\n\nAnd for those with a spacer: mine told me to wash it in warm soapy water and leave it to drip dry without rubbing, because rubbing makes it cling to the sides. I had been drying it with a tea towel like a good wine glass.',
      },
    ],
  },
  {
    forum: 'breathing',
    title: 'Forty-eight steps',
    posts: [
      {
        by: 'agnes',
        ago: { days: 74, hours: 19 },
        body: 'I live up forty-eight steps in Leith and have done since 1971. I am 78, with lungs like two old hot water bottles. On Friday a very nice lassie with a lanyard came to tell me I should think about a ground floor.\n\nI did think about it. I thought about the light in my kitchen at four o’clock, and her across the landing who takes in my parcels, and how every ground floor I have ever been shown has the bins under the window. Then I thought about the day I sat on step thirty-one for forty minutes with the messages, telling everybody who passed that I was waiting for someone.\n\nHas anybody moved and been glad? Or stayed and been glad? Honest answers please, I get the leaflet kind at home.',
      },
      {
        by: 'isla',
        ago: { days: 74, hours: 17, minutes: 10 },
        body: 'Moved. Glad, but it took a year, and nobody had told me about the year. I missed the gulls being at eye level. What I have now is the energy I used to leave on the stair, and I had forgotten how much of it there was.',
      },
      {
        by: 'tam',
        ago: { days: 73, hours: 20 },
        body: 'Stayed. It is a knee in my case so take it with salt. I put a folding chair on the half landing. The factor wrote to say the landing was common property and the chair must go. I wrote back that I was common property myself by that reckoning. The chair is still there and I have seen the postman in it.',
      },
      {
        by: 'yusuf',
        ago: { days: 73, hours: 16, minutes: 45 },
        body: 'I drive a taxi, so I know step thirty-one. Everybody has one.\n\nWhen you order your shopping there is a box for notes to the driver. Write there: third floor, lungs, please bring it to the door, I will have the kettle on. Some will say they are not allowed. The kettle helps. I have carried bags up for people half my life. It takes me two minutes, and it takes them their whole afternoon.',
      },
      {
        by: 'moira',
        ago: { days: 73, hours: 3, minutes: 25 },
        body: 'Ask for an occupational therapist to visit, if the lanyard wasn’t one. And ask the question that way round: what would it take for me to stay? Second handrails, a perching stool on each landing, somebody to look at your bathroom while they are in. They may still say move. But it is a different conversation from being shown round ground floors.',
      },
      {
        by: 'agnes',
        ago: { days: 72, hours: 19, minutes: 40 },
        body: 'What would it take for me to stay. I have written that on the back of the leaflet.\n\nYusuf, I have put “lungs” in the box for the driver. It looks very bald, just the one word like that. LUNGS.',
      },
      {
        by: 'heron',
        ago: { days: 71, hours: 12, minutes: 10 },
        body: 'From the ward end of things, for what one nurse’s memory is worth: the people I saw struggle were those who moved in three weeks after a fall, into whatever was empty. The ones who’d chosen, either way, did all right. So I don’t think you have to decide now. But perhaps decide before January decides.',
      },
      {
        by: 'agnes',
        ago: { days: 58, hours: 18, minutes: 20 },
        body: 'Occupational therapist came. A lad of about twelve. He went up and down my stair with a tape measure, counting under his breath, and he says a second rail is perfectly possible but as the stair is shared I need all eight flats to sign.\n\nAll eight includes the student with the drums.',
      },
      {
        by: 'agnes',
        ago: { days: 39, hours: 19, minutes: 5 },
        body: 'Six signatures. Seven if you count the Polish boys as two, which the lad says I can’t. The drums are never in when I knock, or can’t hear me.',
      },
      {
        by: 'rowan',
        ago: { days: 26, hours: 18, minutes: 30 },
        body: 'I am new and I have been following this like a serial. Please tell me somebody got the drums.',
      },
      {
        by: 'agnes',
        ago: { days: 6, hours: 19, minutes: 15 },
        body: 'The rail is UP. It is beautiful. It’s just a pipe, but it is the right height and it is on the side where my good arm is.\n\nI caught the student at the bins. He is called Fergus, he’s doing physics, and he has been practising with pads on for a year because he was told there was “a sick lady upstairs”. He’d been tiptoeing past my door. We have agreed that he’ll make a noise on Saturdays and I will bang the new rail with a spoon if it gets too much. I have not banged it yet. He’s quite good.',
      },
      {
        by: 'isla',
        ago: { days: 6, hours: 17, minutes: 50 },
        body: 'I am standing in my kitchen applauding a pipe.',
      },
    ],
  },
  {
    forum: 'breathing',
    title: 'Stairs: how do you pace them?',
    posts: [
      {
        by: 'moira',
        ago: { days: 33, hours: 18, minutes: 15 },
        body: 'We came round to this again on Thursday evening, so here it is for those who could not come. My own way is to breathe out on the effort, two steps, stop before I need to, never talk on the stairs. What is yours?',
      },
      {
        by: 'isla',
        ago: { days: 33, hours: 16, minutes: 50 },
        body: 'I carry one thing at a time and leave a basket at the top and the bottom. It took me years to see that half my trips were for one sock.',
      },
      {
        by: 'yusuf',
        ago: { days: 32, hours: 1, minutes: 20 },
        body: 'I count in Urdu. In English I go too fast.',
      },
      {
        by: 'agnes',
        ago: { days: 31, hours: 20 },
        body: 'I stop at every window whether I need to or not. That way nobody knows which stop was the real one.',
      },
      {
        by: 'rowan',
        ago: { days: 27, hours: 19, minutes: 10 },
        body: 'Tried all of these in turn. The windows work best, and mine hasn’t even got a view, it looks at a drainpipe. I am becoming fond of it.',
      },
    ],
  },
  {
    forum: 'breathing',
    title: 'First winter with oxygen',
    posts: [
      {
        by: 'rowan',
        ago: { days: 24, hours: 19, minutes: 30 },
        body: 'They brought the machine on Tuesday and showed me how it works, and I nodded at everything and took in about half.\n\nIt is not the tubing that bothers me so much as the noise of it, and the thought that the neighbours can hear it through the wall. Does it fade into the background, or do you just get used to it?',
      },
      {
        by: 'isla',
        ago: { days: 24, hours: 17, minutes: 45 },
        body: 'Hello Rowan. Mine sat in the hall for the first month with a bath mat under it, and the mat did more than anything the engineer suggested. After a few weeks I only noticed it when it stopped.\n\nAsk them for the longer tubing as well. Nobody offers it and everybody wants it.',
      },
      {
        by: 'moira',
        ago: { days: 24, hours: 16, minutes: 20 },
        body: 'The bath mat is right. And if the air makes your nose sore, tell the nurse: there is a little humidifier bottle for that, and a water-based gel. Not the petroleum kind, with oxygen.',
      },
      {
        by: 'rowan',
        ago: { days: 22, hours: 19 },
        body: 'Bath mat is under it now. The difference is ridiculous. Thank you both.',
      },
    ],
  },
  {
    forum: 'breathing',
    title: 'Singing for lungs, has anybody actually gone?',
    posts: [
      {
        by: 'rowan',
        ago: { days: 10, hours: 18, minutes: 40 },
        body: 'The physio gave me a flyer for a singing group for people with bad lungs. Tuesdays, church hall, no auditions. I can’t tell if it is a treatment or a punishment. I mime in church. I mimed at my own wedding.',
      },
      {
        by: 'agnes',
        ago: { days: 10, hours: 17, minutes: 25 },
        body: 'I go to one. There are eleven of us and between us we have perhaps six lungs. The first half hour is hissing and buzzing like a box of bees, to do with letting the air out slowly, and the second half is songs you know. Nobody can hold a long note so nobody minds.\n\nI’d not say it has mended anything. But I get to the end of a sentence better than I did, and there’s a biscuit.',
      },
      {
        by: 'iain',
        ago: { days: 9, hours: 15, minutes: 30 },
        body: 'They do it with the fishermen’s choir in our place. One man brings his cylinder in a pram.',
      },
      {
        by: 'rowan',
        ago: { days: 1, hours: 18, minutes: 10 },
        body: 'Went. Sat by the door. Hissed. A woman beside me with the same tubing as mine leaned over and said “is that your good tube?” and I have not laughed like that since before all this.\n\nGoing back Tuesday. Still miming the high bits.',
      },
    ],
  },
  {
    forum: 'breathing',
    title: 'Portable cylinder on the train to Perth',
    posts: [
      {
        by: 'rowan',
        ago: { days: 0, hours: 2, minutes: 35 },
        body: 'My niece is getting married in Perth in the spring and I would like to be at it and not just photographed next to it. It is an hour and ten on the train and then a hotel. How do people manage the cylinder for a whole day and night? Do you ring the oxygen people, or the railway, or both, or do you just turn up looking determined?',
      },
    ],
  },
  {
    forum: 'breathing',
    title: 'Not being brave today',
    posts: [
      {
        by: 'rowan',
        ago: { days: 4, hours: 19, minutes: 20 },
        body: 'Everybody says how well I’m taking it. I’m not taking it. I smoked for thirty years and I knew, and my daughter asked me to stop when she was seven, with a drawing. I can’t say this at home because they rush to tell me it isn’t my fault. It’s a bit my fault. I’d just like to be allowed to be sorry about it for an evening without anyone fixing me.',
      },
      {
        by: 'isla',
        ago: { days: 4, hours: 18, minutes: 35 },
        body: 'Then I won’t. I’m here, that’s all, and I’m not going anywhere this evening.',
      },
      {
        by: 'wullie',
        ago: { days: 4, hours: 17, minutes: 50 },
        body: 'Forty a day till the hert. Ah’ve sat wi that yin masel pal. Budge up.',
      },
      {
        by: 'moira',
        ago: { days: 3, hours: 19 },
        body: 'Sorry for it, with company. That seems right to me, Rowan.\n\nI’d only add that in all my years of nursing, nobody’s lungs ever got a better or worse nurse for it. If anybody ever makes you feel that way at a clinic, I would want to hear about it.',
      },
    ],
  },
];

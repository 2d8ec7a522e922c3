import type { Conversation } from './community.types.js';

export const TOPICS_JOINTS: readonly Conversation[] = [
  {
    forum: 'joints',
    title: 'Morning hands and the jar',
    posts: [
      {
        by: 'basia',
        ago: { days: 57, hours: 8, minutes: 40 },
        body: 'In the morning my hands are like two wooden spoons. One hour, sometimes more. In this hour I cannot open coffee and without coffee I cannot wait one hour. You see the problem.\n\nMy husband opens all jars at night and leaves them a little bit open, it is very sweet, and he tightened one by habit and I cried at a jar.',
      },
      {
        by: 'iain',
        ago: { days: 57, hours: 3, minutes: 30 },
        body: 'Rubber glove. Or the flat gadget for oil filters, which is the same gadget they sell to old ladies for four times the price.',
      },
      {
        by: 'fi',
        ago: { days: 56, hours: 18, minutes: 30 },
        body: 'Hot water bottle in the bed ten minutes before you need your hands, if somebody can bring it. I hold mine like a baby. My rheumatology nurse suggested it, along with moving them under the warm tap before asking them to do anything clever.',
      },
      {
        by: 'euan',
        ago: { days: 56, hours: 1, minutes: 10 },
        body: 'Nothing wrong with any of that. If the stiffness goes past an hour most mornings, or it’s getting longer, let your rheumatology team know and don’t save it for the next appointment. They do want that particular phone call.',
      },
      {
        by: 'basia',
        ago: { days: 50, hours: 18, minutes: 15 },
        body: 'I made the call. I was thinking they will say it is normal. They did not say it is normal, they moved my appointment two weeks closer. I would have waited until the spring. The oil filter thing is three pounds and it works.',
      },
    ],
  },
  {
    forum: 'joints',
    title: '“But you don’t look ill”',
    posts: [
      {
        by: 'sheila',
        ago: { days: 38, hours: 19, minutes: 30 },
        body: 'Said to me today by a woman at the bus stop, because I had the nerve to sit in the priority seat with lipstick on.\n\nI’ve fibromyalgia, I’m 49, I had slept about three hours. I put the lipstick on so that I’d look less like death and it turns out there is no right amount of face. If I look well I’m at it. If I look rough then “you want to get some fresh air”. I had an answer ready, too. I’ve had it ready for six years. And I just said “sorry” and stood up.\n\nI stood the whole way to Cupar. I’m raging. Mostly with me.',
      },
      {
        by: 'cal',
        ago: { days: 38, hours: 18, minutes: 10 },
        body: 'Six year I’ve been rehearsing mine and I’ve got WHEELS, and they still say it. “But you’re so young.” Aye, and you’re so nosy.',
      },
      {
        by: 'fi',
        ago: { days: 38, hours: 17 },
        body: 'You were polite with no sleep and a sore body. Nobody does their best lines at a bus stop.',
      },
      {
        by: 'tam',
        ago: { days: 37, hours: 20 },
        body: 'I might get shouted at for this. I was that woman once. Not the same words, but I gave a young fellow a look on the number 7. Then my knee went, and I sat in that very seat at sixty with nothing to show for it but a grimace, and got the look myself. I’ve thought of him a fair bit.\n\nI don’t know that it helps. I just think some of them are only ignorant, like I was, and it isn’t about you.',
      },
      {
        by: 'sheila',
        ago: { days: 37, hours: 17, minutes: 40 },
        body: 'I did want to shout at you Tam, for about a minute. Then I didn’t. Thank you for owning up to it.',
      },
      {
        by: 'ola',
        ago: { days: 36, hours: 2, minutes: 20 },
        body: 'My pain is from sickle cell and nobody can see one drop of it. In hospital I have been told I look too calm. So the next time I was not calm, and they wrote “agitated”. I keep that letter. I would like to frame it.',
      },
      {
        by: 'noor',
        ago: { days: 36, minutes: 30 },
        body: 'Ola, frame it. I’ll chip in for the frame.',
      },
      {
        by: 'shona',
        ago: { days: 35, hours: 18, minutes: 45 },
        body: 'I teach. The winter before I went off, I spent a whole parents’ evening smiling so hard that I had to lie on the floor of the resource cupboard between appointments. Every one of them told me how well I looked.',
      },
      {
        by: 'dot',
        ago: { days: 34, hours: 3, minutes: 15 },
        body: 'I am eighty-two and I shake, and I am told I am marvellous. It is the same insult in a better hat.',
      },
      {
        by: 'basia',
        ago: { days: 33, hours: 15, minutes: 40 },
        body: 'In Polish we say “you look as milk with blood”, it is a compliment, it means very healthy. My mother-in-law says it each time I come with new medicine. So now you have it in two languages.',
      },
      {
        by: 'sheila',
        ago: { days: 2, hours: 19, minutes: 25 },
        body: 'Same bus, same stop, different woman. She looked at me and at the seat and started to say it. You could see it coming up.\n\nI said, “I know. It’s the lipstick.” And I sat down. She laughed, and then so did I. We talked about lipstick until Cupar.',
      },
    ],
  },
  {
    forum: 'joints',
    title: 'Notes from the pacing evening',
    posts: [
      {
        by: 'euan',
        ago: { days: 26, hours: 17, minutes: 15 },
        body: 'As promised, for those who missed it or fell asleep in it, which I took as practice.\n\nWe asked everyone to think of one thing they always finish even when they shouldn’t. Answers: the ironing, the stair, the argument, the crossword, other people’s sandwiches. Then we tried stopping halfway, on purpose, in the room. Two people found it physically unpleasant. One swore.\n\nWhat came out: decide when to stop before starting, because the body that’s halfway through can’t be trusted with the decision. Rest before it hurts. And a good day isn’t for catching up. None of that is a prescription, so take the bits that fit you to your own physio.',
      },
      {
        by: 'sheila',
        ago: { days: 26, hours: 15, minutes: 50 },
        body: 'I was the one who swore.',
      },
      {
        by: 'ewan',
        ago: { days: 25, hours: 2, minutes: 50 },
        body: 'Different illness, same lesson. I’d add that the first few times you stop halfway, it feels like being lazy, and then one week you notice you’ve had four middling days and no crash. Boring is the aim.',
      },
    ],
  },
  {
    forum: 'joints',
    title: 'Two days before the weather',
    posts: [
      {
        by: 'ola',
        ago: { days: 17, hours: 12, minutes: 45 },
        body: 'The bone pain comes two days before the cold arrives. I told the haematology nurse and she said many of them say so. I told my pastor and he asked me to do the picnic.\n\nI am in Aberdeen, so you can imagine, I am a very busy forecaster. It started last night in my shins. I have my heat pad, my water, my flask, I have told my daughter, and I have the ward’s direct line on the fridge because we have agreed what I do at each step and when I stop being brave. I’m only writing because it is a long night and somebody is always up.',
      },
      {
        by: 'heron',
        ago: { days: 17, hours: 11, minutes: 50 },
        body: 'Up. Just here. Tell me about the picnic.',
      },
      {
        by: 'ola',
        ago: { days: 17, hours: 11, minutes: 20 },
        body: 'Ha. It was moved to the Saturday because of me. It rained sideways on the Sunday they would have had it. Since then he calls me Deborah, like the prophetess.',
      },
    ],
  },
  {
    forum: 'joints',
    title: 'Bad hip, long swell',
    posts: [
      {
        by: 'iain',
        ago: { days: 11, hours: 3 },
        body: 'Psoriatic arthritis. On a flat day the hip is a nuisance. In a swell it’s like standing on somebody else’s leg. Twenty-six years on the boats and the company doctor has started saying “shore-based” in a soft voice.\n\nI don’t want to be shore-based. I know that is not a question.',
      },
      {
        by: 'euan',
        ago: { days: 11, hours: 1, minutes: 5 },
        body: 'It doesn’t have to be one. If you did want to buy some time: ask for a workplace assessment that happens on the boat and not in an office. I’ve known one go quite differently once the assessor had tried to stand up.',
      },
      {
        by: 'morag',
        ago: { days: 10, hours: 18, minutes: 55 },
        body: 'When I came off the library van I thought I’d die of missing it. I did miss it. Some of what I missed turned out to be the kettle and the same twelve faces, and those you can get on land, but it has to be arranged. It doesn’t come down the road to you on a Wednesday like it used to.',
      },
      {
        by: 'iain',
        ago: { days: 9, hours: 19, minutes: 30 },
        body: 'The same twelve faces. Aye. I’ll think about that one.',
      },
    ],
  },
  {
    forum: 'joints',
    title: 'Biscuit',
    posts: [
      {
        by: 'sheila',
        ago: { days: 3, hours: 17, minutes: 15 },
        body: 'It’s my dog I mean. Biscuit, nine, mostly spaniel. I have been on the settee since Sunday and she has brought me, so far: one slipper, one slipper (same one), a potato, my own bra in front of the gas man, and a leaf.\n\nNo question. I just wanted it recorded somewhere.',
      },
    ],
  },
];

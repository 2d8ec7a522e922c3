import type { Conversation } from './community.types.js';

export const TOPICS_CARING: readonly Conversation[] = [
  {
    forum: 'caring',
    title: 'She asked me who I was',
    posts: [
      {
        by: 'davie',
        ago: { days: 108, hours: 20, minutes: 40 },
        body: 'Wife’s 66. Alzheimer’s, they think wi some of the other thing mixed in. Forty-one year married. I was in the yards, then a janny. I’m no a man for writing things.\n\nLast night she asked me very polite who I was and when would Davie be home. I said about six. She said fine, and I made her tea. At six I went out and came in again and she said there you are.\n\nI don’t know if I done right.',
      },
      {
        by: 'marion',
        ago: { days: 108, hours: 19, minutes: 10 },
        body: 'You did right. I have run carers’ evenings for six years and looked after my own man for twelve before that, and I’ve never heard it done better.',
      },
      {
        by: 'mairi',
        ago: { days: 108, hours: 12, minutes: 5 },
        body: 'I don’t have an answer. I’m just sitting here in my kitchen with my hand over my mouth.',
      },
      {
        by: 'davie',
        ago: { days: 106, hours: 20, minutes: 15 },
        body: 'Well. I’ve done it three times since. I take the bin out while I’m at it.',
      },
      {
        by: 'hector',
        ago: { days: 105, hours: 19, minutes: 30 },
        body: 'Davie. “There you are.” She knows. Under the words, she knows.',
      },
    ],
  },
  {
    forum: 'caring',
    title: 'Recipes for a man who cannae cook',
    posts: [
      {
        by: 'davie',
        ago: { days: 71, hours: 19, minutes: 50 },
        body: 'She did all of it. I can do toast and a fry. She’s getting awful thin and the fries are no agreeing with either of us. I need about five dinners. Talk to me like I’m daft.',
      },
      {
        by: 'pinky',
        ago: { days: 71, hours: 18, minutes: 5 },
        body: 'You’re not daft. You’re a beginner with a deadline.\n\nDal. One mug red lentils, rinse till the water’s clear. Three and a half mugs water, half a teaspoon turmeric. Boil it and then turn it right down and leave it alone for 25 minutes. In a wee pan: butter, one chopped onion, go slow, till it’s properly brown, teaspoon of cumin. Tip that over the top, salt if she’s allowed it. It’s soft, it’s cheap, and it’s good for anyone not chewing much.',
      },
      {
        by: 'tam',
        ago: { days: 71, hours: 16, minutes: 50 },
        body: 'Mince. Half a pound, brown it, NO lid at this stage. Onion, carrot cut wee, stock cube, water to cover. Lid. Forty minutes. You can’t hurt it. A whole nation was raised on people not being able to hurt it.',
      },
      {
        by: 'nan',
        ago: { days: 70, hours: 19, minutes: 20 },
        body: 'When they’re getting thin: full cream milk in the porridge, and butter on whatever will stand still. Please tell the practice nurse that she’s losing weight, though. Ours sent somebody called a dietitian, who was far more use than I’d feared and had a list of fattening things as long as your arm.',
      },
      {
        by: 'davie',
        ago: { days: 64, hours: 20, minutes: 30 },
        body: 'Mince: yes. Dal: it was yellow, I thought I’d done something wrong, but she had two bowls. She said “did my mother make this?” I said aye.\n\nI phoned the nurse. She’s coming out Tuesday.',
      },
      {
        by: 'pinky',
        ago: { days: 64, hours: 18, minutes: 20 },
        body: 'Tell her my mother made it. Well, her recipe. So it’s near enough true.',
      },
      {
        by: 'basia',
        ago: { days: 63, hours: 19, minutes: 15 },
        body: 'Next lesson: potato pancakes. You will need grater and anger.',
      },
      {
        by: 'davie',
        ago: { days: 7, hours: 20 },
        body: 'I’ve eleven dinners now. They’re in a jotter. On the front I wrote her name and under it “and Davie”, the way it was on her Christmas cards.',
      },
    ],
  },
  {
    forum: 'caring',
    title: 'He says sorry every time',
    posts: [
      {
        by: 'mairi',
        ago: { days: 42, hours: 11, minutes: 55 },
        body: 'Dad had his stroke in the spring. He can do a lot again, but not buttons, and every single morning when I do the buttons he says sorry. I tell him there is nothing to be sorry for and the next morning he says it again.\n\nI think it is wearing a groove in me. Has anybody found something better to say back?',
      },
      {
        by: 'ailsa',
        ago: { days: 42, hours: 4, minutes: 10 },
        body: 'I am not in your shoes, Mairi, so only this: the stroke nurses lend out a buttonhook and shirts with hidden magnets. Some people find that the sorry goes when the buttons do.',
      },
      {
        by: 'tam',
        ago: { days: 41, hours: 19 },
        body: 'When my wife was helping me with my sock after the knee I said sorry until she said, you warmed my side of the bed for thirty years, give me the foot. I still think about it.',
      },
      {
        by: 'mairi',
        ago: { days: 41, hours: 11, minutes: 30 },
        body: 'Give me the foot. I am going to cry and then I am going to use that. Thank you.',
      },
      {
        by: 'mairi',
        ago: { days: 28, hours: 12, minutes: 10 },
        body: 'Used it. “You did my buttons first, hold still.” He was quiet for a while and then he said, very clearly, “You wriggled.”',
      },
    ],
  },
  {
    forum: 'caring',
    title: 'One ear open',
    posts: [
      {
        by: 'kettles',
        ago: { days: 32, hours: 11, minutes: 20 },
        body: 'My son is 22 and has seizures at night. He has a monitor in the mattress, it’s a good one, and his own front door across the landing and a life. I’ve not slept through since he was four.\n\nThe monitor has never missed one. I know that with my head. I lie there anyway with my ear going round like a radar. Now my own hands are so stiff in the morning from the arthritis, and my doctor says sleep, and I think: and what am I meant to do, swap ears?',
      },
      {
        by: 'marion',
        ago: { days: 32, hours: 3, minutes: 10 },
        body: 'Somebody told me once to hand the night over. Out loud. She stood at the bedroom door and said to the machine, “You’re on.” I thought she was away with it. I tried it, and I got four hours.',
      },
      {
        by: 'heron',
        ago: { days: 31, hours: 12, minutes: 30 },
        body: 'We do precisely that on wards. It’s called handover, and nobody’s expected to just stop listening, they hand the list to a named person and then they go home. Tell the monitor the important things about him. I’m only half joking.',
      },
      {
        by: 'mairi',
        ago: { days: 31, hours: 11 },
        body: 'I’m an awake-at-two as well. I can’t fix it, but I usually sit here with a cup of tea about now, so that’s two ears each.',
      },
      {
        by: 'kettles',
        ago: { days: 10, hours: 19, minutes: 15 },
        body: 'I handed over. Felt a right fool. “Left side’s his bad side, he likes his name said, you’re on.”\n\nHe heard me through the wall and shouted “NIGHT MUM” and I slept till five. The next night I didn’t sleep at all. Then last night I did. So one in two, or thereabouts.',
      },
    ],
  },
  {
    forum: 'caring',
    title: 'Carers’ evening: what we came round to',
    posts: [
      {
        by: 'marion',
        ago: { days: 12, hours: 17, minutes: 40 },
        body: 'Six of us on Thursday and one listening in. With everyone’s leave, here’s what we came round to, and no names.\n\nBeing thanked is nice and being asked is nicer. Resentment and love seem to use the same door. You may dread the phone and still be a good daughter. Three of us had been putting off our own appointments, one for two years, and before we closed all three had said a date aloud.\n\nNext week: how to leave the house. Bring a coat.',
      },
      {
        by: 'davie',
        ago: { days: 12, hours: 16, minutes: 20 },
        body: 'I was one of the three. It was the dentist. I’ve still got the tooth in an envelope.',
      },
      {
        by: 'pinky',
        ago: { days: 11, hours: 18, minutes: 50 },
        body: '“Resentment and love use the same door.” I’m having that, for over the till.',
      },
    ],
  },
  {
    forum: 'caring',
    title: 'Is it wrong to be bored?',
    posts: [
      {
        by: 'tworavens',
        ago: { days: 5, hours: 18, minutes: 15 },
        body: 'My partner’s got MND. She’s the cleverest person I know, and we’re all right, we say what needs saying. Everybody asks me if I’m sad. I’m sad, of course I am. But honestly mostly on a Wednesday afternoon I am just BORED. I’ve watched her sleep, I’ve done the washing, the carer’s been. I can’t go out for more than forty minutes, and I can’t settle to anything that takes longer than that.\n\nYou can’t say bored. It sounds as if I’m waiting for something.',
      },
      {
        by: 'marion',
        ago: { days: 5, hours: 16, minutes: 55 },
        body: 'You can say it here. I did three thousand piece jigsaws of canals. I don’t even like canals.',
      },
      {
        by: 'cal',
        ago: { days: 4, hours: 19, minutes: 50 },
        body: 'No a carer, the other end of it. Tell her. My girlfriend telt me she was bored out her skull and it was the best laugh we’d had for weeks. I’d been bored an aw. We were both being brave at each other.',
      },
      {
        by: 'tworavens',
        ago: { days: 2, hours: 18 },
        body: 'Told her. She typed, with the eye thing, which takes a while so I had time to get nervous: “SO AM I. TEACH ME POKER.”\n\nShe’s cleaned me out twice.',
      },
    ],
  },
  {
    forum: 'caring',
    title: 'respite',
    posts: [
      {
        by: 'justme',
        ago: { days: 0, hours: 1, minutes: 15 },
        body: 'the social worker got my brother a place for 4 nights so i can have a rest. first time ever. ive packed his bag 3 times. dont know what you do with 4 nights',
      },
    ],
  },
];

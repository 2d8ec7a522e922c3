import type { Conversation } from './community.types.js';

export const TOPICS_DIABETES: readonly Conversation[] = [
  {
    forum: 'sugar',
    title: 'Porridge and the two hour reading',
    posts: [
      {
        by: 'tam',
        ago: { days: 112, hours: 20, minutes: 30 },
        body: 'Fifty years of porridge and now the wee machine tells me it sends me through the roof. Pinhead oats are better than the instant dust, I will give it that. What else have folk tried that still counts as a breakfast?',
      },
      {
        by: 'mairi',
        ago: { days: 112, hours: 11, minutes: 50 },
        body: 'My aunt swears by half oats and half milled seeds with a spoon of plain yoghurt stirred through at the end. She says the number behaves and so does she. Worth asking your diabetes nurse before you change a lot at once, mind.',
      },
      {
        by: 'pinky',
        ago: { days: 111, hours: 18 },
        body: 'Besan chilla! Chickpea flour pancake, bit of onion, bit of green chilli, ten minutes. My number hardly notices it. You can get the flour in any shop like mine and half the big ones.',
      },
      {
        by: 'tam',
        ago: { days: 104, hours: 19, minutes: 45 },
        body: 'Report from the allotment end. The seeds were fine if you don’t think about budgies. The pancake thing I made wrong twice and right once, and the right one was the best breakfast I have had since the Navy. My wife wants to know what is in it and I am calling it a Glasgow omelette.',
      },
    ],
  },
  {
    forum: 'sugar',
    title: 'mum still gets my numbers on her phone',
    posts: [
      {
        by: 'kez',
        ago: { days: 52, hours: 16, minutes: 5 },
        body: 'so im 19 (as of saturday!!) and t1 since i was 7 and mum has had the app that shows my sugars on her phone since i was like 13. which was fine. but now im at college and staying in halls and every time i go over 12 she texts ARE YOU OK with no punctuation\n\nlast night i was on a date. he saw it come up. it said HAVE YOU EATEN\n\ni love her but i want to turn it off and i know she wont sleep',
      },
      {
        by: 'jas',
        ago: { days: 52, hours: 15, minutes: 20 },
        body: 'Happy birthday for Saturday.\n\nTwenty-two years in, and my mum once phoned the manager of a cinema. So I hear you. What we settled on in the end was that she got the alarm for real lows and nothing else, and only between eleven at night and seven. She agreed to it because it was her idea, or anyway I let her have it.',
      },
      {
        by: 'kettles',
        ago: { days: 52, hours: 13 },
        body: 'Can I say something from the other side? My son is 22 with epilepsy and I’d give a lot for a number on a phone. For years I was the one who noticed. Nobody told me when to stop.\n\nSit her down when it’s daytime and nothing is wrong. She will hear it better then than in a text. And tell her one thing she can still do. It can be small.',
      },
      {
        by: 'kez',
        ago: { days: 52, hours: 2, minutes: 10 },
        body: 'ok that made me cry in the library a bit\n\nthe daytime thing is smart. everything we ever say about it is at like 2am or in a car',
      },
      {
        by: 'tam',
        ago: { days: 51, hours: 19, minutes: 30 },
        body: 'What did the date say?',
      },
      {
        by: 'kez',
        ago: { days: 51, hours: 16, minutes: 40 },
        body: 'he said “have you though” and bought me chips',
      },
      {
        by: 'pinky',
        ago: { days: 51, hours: 16, minutes: 2 },
        body: 'Keep him beta.',
      },
      {
        by: 'kez',
        ago: { days: 33, hours: 17, minutes: 15 },
        body: 'UPDATE we did it. halfway house like jas said, she gets the lows at night and thats it. the small thing is she picks what goes in my hypo box in the post every month. this month it was dextrose and a knitted sock. one sock. the other one comes next month. thats how she gets you',
      },
    ],
  },
  {
    forum: 'sugar',
    title: 'How do you refuse your auntie?',
    posts: [
      {
        by: 'pinky',
        ago: { days: 35, hours: 18, minutes: 10 },
        body: 'Wedding season in my family runs from about March to about February. I’ve six years of type 2, I know what I should and shouldn’t, I run a shop so I can read a label in the dark. And then my husband’s auntie comes across the hall towards me with a box of barfi.\n\nYou can’t say no. If you say no thank you she says just a small one. If you say doctor, she says what does he know, her neighbour had sugar and ate mithai every day until she was ninety. If you say you’re full she takes your plate to the kitchen and fills it. My last HbA1c was really, really good and I cried in the car park, I was that proud, and I don’t want to hand it over a box at a time.\n\nWhat do you all do?',
      },
      {
        by: 'jas',
        ago: { days: 35, hours: 17, minutes: 25 },
        body: 'Oh I know that auntie. We might share her.\n\nI take it, say thank you ji, hold it, and walk about with it. A sweet in the hand stops all other sweets. I’ve carried one laddoo through an entire reception and out to the car.',
      },
      {
        by: 'tam',
        ago: { days: 35, hours: 16, minutes: 40 },
        body: 'In my family it’s scones. You are handed one and watched. I tell her I’m saving it for the bus.',
      },
      {
        by: 'basia',
        ago: { days: 34, hours: 19, minutes: 20 },
        body: 'In Poland is the same but with grandmother and it is a cake with three floors. I learned to ask for recipe. When she explains recipe she is so happy she forgets that I don’t eat.',
      },
      {
        by: 'pinky',
        ago: { days: 34, hours: 18, minutes: 30 },
        body: 'BASIA. That is genius. She’ll talk for an hour. She’ll have to phone her sister about the cardamom.',
      },
      {
        by: 'ola',
        ago: { days: 34, hours: 1, minutes: 35 },
        body: 'Sister, this is every culture under heaven. In mine it is not sweets but rice, a mountain, and if you leave some they ask who has offended you.\n\nI tell them the truth now, but I tell it to one person only, the loudest, and I tell it to her as a secret. By evening everybody knows and nobody has to be told.',
      },
      {
        by: 'lorna',
        ago: { days: 2, hours: 1, minutes: 20 },
        body: 'I have only just joined and nobody has said I’ve got it yet, but I’m reading all of these for the scones.',
      },
      {
        by: 'jas',
        ago: { days: 2, minutes: 55 },
        body: 'That’s how they get you, Lorna. Welcome.',
      },
      {
        by: 'pinky',
        ago: { days: 0, hours: 21, minutes: 40 },
        body: 'Right. Report from last night’s engagement party, three hundred people.\n\nI did Basia’s. I asked auntie ji for the recipe and I got out a pen. She sat me down. She told me the sugar, she told me the milk, and then she told me, very quiet, that she hasn’t eaten it herself for two years. She’s got it too. She has a box in her handbag to hand out so nobody offers her any.\n\nSixteen years I’ve been dodging that woman and she was hiding behind the same box.',
      },
      {
        by: 'basia',
        ago: { days: 0, hours: 20, minutes: 55 },
        body: 'I have goose skin.',
      },
    ],
  },
  {
    forum: 'sugar',
    title: 'Big toe inspection',
    posts: [
      {
        by: 'tam',
        ago: { days: 66, hours: 3, minutes: 50 },
        body: 'Annual foot check this morning. The lassie tickles you with a thing like fishing line and you say “yes” when you feel it. I said yes four times when she hadn’t touched me. She wrote something down.\n\nOn the strength of that I’d like to say to the men here: look at the soles of your feet. I was going to leave it another year, on the grounds that they had always been there.',
      },
      {
        by: 'rab',
        ago: { days: 66, hours: 1, minutes: 15 },
        body: 'Fit a thocht. I hinna seen mine since the wife took the mirror oot the lobby.',
      },
      {
        by: 'jas',
        ago: { days: 65, hours: 18, minutes: 30 },
        body: 'Phone camera, Rab. Hold it under and take a photo. My podiatrist said it is the best use she’s heard of for one. Just mind and not send it to anybody, which I did, to my work.',
      },
    ],
  },
  {
    forum: 'sugar',
    title: 'Went low at the till',
    posts: [
      {
        by: 'kez',
        ago: { days: 14, hours: 17, minutes: 50 },
        body: 'started a sat job at a bakers. saturday just there, queue out the door, i went low and didnt notice till i’d given a man £14 change from a tenner and then told him he had nice arms\n\nhad my sweeties, sat in the back, was fine in 15 min. but now everyone’s being SO careful with me. manager wants a “chat”. i didnt tell them at the interview because i wanted the job. am i in trouble',
      },
      {
        by: 'tuthsa',
        ago: { days: 14, hours: 16, minutes: 30 },
        body: 'You are not in trouble for having it. Different illness, but I learned this the hard way: they can only do you a favour about a thing they know. Go into the chat with what you need. One sentence. “If I look glaikit, put sugar in my hand and take over the till.”',
      },
      {
        by: 'jas',
        ago: { days: 14, hours: 15, minutes: 55 },
        body: 'What he said. Type 1 counts under the Equality Act as a disability as far as I know, so they have to make fair adjustments once you’ve told them. Any free advice place in town can check that for you. A two-minute break to check your sugar is about as small as they come.',
      },
      {
        by: 'kez',
        ago: { days: 12, hours: 16, minutes: 20 },
        body: 'chat went fine!! she’s got a nephew. theres a drawer now with my stuff in it. it says KEZ DRAWER DO NOT EAT\n\nthe arms man came back. for a steak bake. not making eye contact',
      },
    ],
  },
  {
    forum: 'sugar',
    title: 'Twenty-two years today',
    posts: [
      {
        by: 'jas',
        ago: { days: 19, hours: 18, minutes: 30 },
        body: 'I was twelve. I thought diabetic meant you couldn’t have a dog, because the only diabetic I’d met was next door and he didn’t have a dog.\n\nTwenty-two years, getting on for thirty thousand injections or thereabouts, one pump named Kevin, two teachers who thought I was drunk, one nurse called Jean who sat with me on a Sunday when she should’ve been home. I have a dog now. He’s asleep on the spare supplies.\n\nI welcome people here because of the Jean thing. That’s all, I wanted to say it on the day.',
      },
      {
        by: 'kez',
        ago: { days: 19, hours: 17, minutes: 40 },
        body: 'happy diaversary jas!! dog tax',
      },
      {
        by: 'heron',
        ago: { days: 19, hours: 11, minutes: 25 },
        body: 'Somewhere there’s a Jean reading the rota at this hour who has no idea. Thank you for saying it for her.',
      },
      {
        by: 'pinky',
        ago: { days: 18, hours: 19 },
        body: 'Gulab jamun for everyone. Imaginary. Zero carbs.',
      },
    ],
  },
  {
    forum: 'sugar',
    title: 'What does keep an eye on it mean?',
    posts: [
      {
        by: 'lorna',
        ago: { days: 1, hours: 15, minutes: 20 },
        body: 'Fi sent me over from the hello bit. I’ve been told mine is “at the high end” and we’ll keep an eye on it. Which eye? Whose? I was back out the door before I thought to ask. Do I change what I eat now or wait until I fail the test?',
      },
      {
        by: 'pinky',
        ago: { days: 1, hours: 14, minutes: 40 },
        body: 'Ring and ask for the actual number and the date of the next test. You’re allowed it, it’s yours. I was at the high end once and nobody told me it was a thing you could turn round on, or slow down anyway. Ask if there’s a class. Ours did a walking group as well, full of gossip.',
      },
      {
        by: 'mairi',
        ago: { days: 0, hours: 13, minutes: 15 },
        body: 'My aunt kept a notebook for a fortnight, just what she ate and how she felt, no judging. She says writing “toast, standing up” every day for nine days taught her more than the leaflet.',
      },
    ],
  },
  {
    forum: 'sugar',
    title: 'Please stop saying “just cut out the bread”',
    posts: [
      {
        by: 'kez',
        ago: { days: 11, hours: 15, minutes: 50 },
        body: 'third time this week someone here has said just go low carb and youll be off your meds. i am TYPE 1. my pancreas is not tired its dead. i could eat nothing but cucumber till im 90 and i’d still need insulin. when people say it like its one disease it makes me feel like i did it to myself',
      },
      {
        by: 'tam',
        ago: { days: 11, hours: 14, minutes: 40 },
        body: 'I think that was partly me. But I’ll say this in my own defence, it was a topic about type 2 and I put “for me” at the top. Cutting back on the bread did a power of good to my numbers, and I’m not going to stop saying so because somebody else has a different kind.',
      },
      {
        by: 'kez',
        ago: { days: 11, hours: 14, minutes: 20 },
        body: 'nobody read the “for me” tho. they read the bread',
      },
      {
        by: 'priya',
        ago: { days: 11, hours: 13, minutes: 55 },
        body: 'Moderator here, with nothing official to say, nobody’s broken anything. You’re both describing something real. Could we try putting T1 or T2 at the start of a food post, the way some of you do already? And a reminder from the house rules that nobody tells anyone to change a medicine. What Tam’s nurse agreed with Tam is between the two of them.',
      },
      {
        by: 'tam',
        ago: { days: 10, hours: 19, minutes: 30 },
        body: 'T2, then. And I take the point about the bread, lass. I was explaining myself when I should have been listening.',
      },
      {
        by: 'pinky',
        ago: { days: 10, hours: 18 },
        body: 'T2. There’s also a good few of us thin and vegetarian who got it anyway, so none of us did it to ourselves. That’s my tuppence.',
      },
    ],
  },
];

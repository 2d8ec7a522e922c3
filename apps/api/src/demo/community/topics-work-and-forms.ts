import type { Conversation } from './community.types.js';

export const TOPICS_WORK_AND_FORMS: readonly Conversation[] = [
  {
    forum: 'forms',
    title: 'What to wear to an assessment, and other mad questions',
    posts: [
      {
        by: 'sheila',
        ago: { days: 82, hours: 19, minutes: 5 },
        body: 'I’ve got my assessment on the 14th, by phone or video, they’ll tell me. I have honestly been lying awake over what to wear. If I look nice I’m fine. If I look awful I’m putting it on. I’ve had this illness for years and I know how to live with it, but I don’t know how to do it in front of a stranger with a keyboard.\n\nTell me how you got through yours. Not the tips on the website. The real ones.',
      },
      {
        by: 'cal',
        ago: { days: 82, hours: 17, minutes: 30 },
        body: 'Wear what you wore yesterday. Then you’re no dressed as anybody.',
      },
      {
        by: 'basia',
        ago: { days: 81, hours: 18, minutes: 50 },
        body: 'My neighbour from Poland said in the form “I can wash myself” because she can, one arm, sitting, on the bad day not at all, her husband does it. She was proud. They gave her zero for washing. Proud is expensive.',
      },
      {
        by: 'tuthsa',
        ago: { days: 81, hours: 14 },
        body: 'What I’d do again:\n\nDiary for two weeks before. Boring one. Times and what it cost me after.\n\nNever say “I manage”. Say what manage looks like.\n\n“Safely, repeatedly, in reasonable time.” If I can do a thing once and then I’m flat out for a day, I can’t do it.\n\nCopy everything. I’ve a plastic box.\n\nSomebody with me, told in advance they can speak.\n\nCake for after, already bought.',
      },
      {
        by: 'joan',
        ago: { days: 80, hours: 18, minutes: 10 },
        body: 'I worked in figures all my life, so I’m very good at other people’s forms. I’d be glad to look at how someone words things, if that’s allowed here? I can’t do my own.',
      },
      {
        by: 'graeme',
        ago: { days: 80, hours: 4, minutes: 20 },
        body: 'Lovely offer, Joan. Wording and sense-checking in the open here is absolutely fine, so long as folk leave out their dates of birth, reference numbers and the like. For the real thing, with your real papers, a welfare rights adviser is free in every council area, and they do this all day. Ask me and I will point you to your nearest.',
      },
      {
        by: 'sheila',
        ago: { days: 68, hours: 19, minutes: 40 },
        body: 'Had it. By phone, ninety minutes. I wore yesterday. I said “manage” once and heard Cal in my head and said “sorry, I’ll start that again”.\n\nShe was decent. I cried at the question about cooking, because it’s the Sunday dinners I miss. I never knew I was going to say that.',
      },
      {
        by: 'dev',
        ago: { days: 67, hours: 16, minutes: 15 },
        body: 'Fingers crossed for you. Doing mine with my dad next week, he wants to tell them I’m a hard worker. I am trying to explain to him it’s not a job interview.',
      },
      {
        by: 'sheila',
        ago: { days: 18, hours: 19 },
        body: 'Brown envelope today. I left it on the mat, and Biscuit brought it to me, so that was that decided.\n\nStandard rate on both. I’ve been sitting on the bottom stair. It isn’t a fortune but it is a taxi to the hydro pool every week, and somebody believed me.',
      },
      {
        by: 'cal',
        ago: { days: 18, hours: 17, minutes: 15 },
        body: 'GET IN.',
      },
      {
        by: 'tuthsa',
        ago: { days: 17, hours: 13, minutes: 10 },
        body: 'Put the letter in the plastic box. Write the review date on the lid. Then eat the cake.',
      },
    ],
  },
  {
    forum: 'forms',
    title: 'Boss gives me a chair',
    posts: [
      {
        by: 'basia',
        ago: { days: 45, hours: 19, minutes: 40 },
        body: 'I told my supervisor about the arthritis. Eleven years I did not tell. I expected she will take my hours. She said she has to do “reasonable adjustments” and what would I like. Nobody asked me what I would like in Scotland before, only in restaurant.\n\nI said I don’t know. She gave me a chair. I clean offices, I do not sit. What should I have said?',
      },
      {
        by: 'fi',
        ago: { days: 45, hours: 17, minutes: 50 },
        body: 'The chair is a start, bless her. Think of the bit that hurts worst. Is it the wringing? There are mop buckets with a foot press. Lighter hoover. The building with a lift. A later start so the wooden spoon hands have melted.',
      },
      {
        by: 'euan',
        ago: { days: 44, hours: 2, minutes: 5 },
        body: 'There’s a government scheme that can pay for work equipment and will send somebody to look. Your supervisor can support the application but it’s you who applies. Thicker handles on everything, to begin with. Pipe lagging costs next to nothing.',
      },
      {
        by: 'basia',
        ago: { days: 24, hours: 18, minutes: 30 },
        body: 'Now I have: foot bucket, start at nine, lagging on all handles, it looks like I am cleaning with sausages. The chair is in the cupboard. On my break I sit in it and I am the queen.',
      },
    ],
  },
  {
    forum: 'forms',
    title: 'Blue badge photograph',
    posts: [
      {
        by: 'basia',
        ago: { days: 23, hours: 18, minutes: 20 },
        body: 'For the blue badge they want photograph where I am not smiling. In Poland this is every photograph. First time in eleven years I do something official and it is correct on the first try.',
      },
      {
        by: 'agnes',
        ago: { days: 23, hours: 13, minutes: 30 },
        body: 'I look like I’ve been dug up. The girl at the council said “that’s lovely”, and went straight on to the next thing.',
      },
      {
        by: 'iain',
        ago: { days: 22, hours: 17, minutes: 10 },
        body: 'Nobody has ever once looked at the photo. They look at your legs.',
      },
    ],
  },
  {
    forum: 'forms',
    title: 'Who can read what you write here',
    posts: [
      {
        by: 'hazel',
        ago: { days: 38, hours: 5 },
        body: 'I look after privacy for this service, which mostly means asking awkward questions in meetings. Several of you have asked the coordinators who sees your words, so here is the short version.\n\nWhat you write in a forum can be read by anybody who is signed in, and by nobody who isn’t. It doesn’t turn up in search engines. People see the name you chose. Everything you post is checked by software for signs that somebody may be at risk, and if it finds some, one of the moderators reads it. They are people, they are paid, and they are bound to keep it to themselves unless somebody’s safety is in question. The privacy statement says when, and I’d rather you asked me than wondered.\n\nSo by all means tell us about your uncle. But maybe not his name, his village and the make of his van.',
      },
      {
        by: 'ewan',
        ago: { days: 37, hours: 2, minutes: 25 },
        body: 'Appreciated. Can my work find it?',
      },
      {
        by: 'hazel',
        ago: { days: 37, hours: 1, minutes: 40 },
        body: 'Not unless somebody who is signed in tells them, or you used a name that they’d know you by. If you did, you can ask us to help you change it.',
      },
      {
        by: 'iain',
        ago: { days: 36, hours: 17, minutes: 30 },
        body: 'It was a good van.',
      },
    ],
  },
  {
    forum: 'forms',
    title: 'The letter with the word “retire” in it',
    posts: [
      {
        by: 'heron',
        ago: { days: 20, hours: 11 },
        body: 'Occupational health have written. They’d “support an application for retirement on grounds of ill health”. I am 47. It’s a kind letter. Someone’s taken trouble over it.\n\nI still have my fob watch on the uniform in the wardrobe. I wind it. I can’t sign and I can’t throw it away, so it’s propped against the toaster.',
      },
      {
        by: 'morag',
        ago: { days: 20, hours: 2, minutes: 10 },
        body: 'Mine leaned on the clock for a month. I’ll not tell you which way to go. I’ll just say that signing was an hour, and there was still a me at the end of it, making a cheese sandwich.',
      },
      {
        by: 'iain',
        ago: { days: 19, hours: 19, minutes: 25 },
        body: 'They’ve not sent me mine yet. I’d be glad to hear how you get on with it.',
      },
      {
        by: 'catriona',
        ago: { days: 19, hours: 3 },
        body: 'There’s no clock on a letter like that until somebody gives you a date in writing. Your union will read it for you before you sign anything. Please let them.',
      },
      {
        by: 'heron',
        ago: { days: 3, hours: 11, minutes: 35 },
        body: 'I rang the union. There’s a way of going part time in a teaching job first: sitting down, telling students about nights. It might come to nothing.\n\nI have moved the letter from the toaster to the drawer. I’m still winding the watch.',
      },
    ],
  },
  {
    forum: 'forms',
    title: 'Council tax, do I tell them?',
    posts: [
      {
        by: 'lorna',
        ago: { days: 0, hours: 6, minutes: 10 },
        body: 'If you’ve got a bathroom altered for your condition, does anybody know if there’s something off the council tax? My neighbour says there is. She also says the moon landing was in Fife.',
      },
      {
        by: 'joan',
        ago: { days: 0, hours: 4, minutes: 25 },
        body: 'There can be, yes. It’s worth asking the council for “disabled band reduction” by that name, as they don’t always offer it. It depends on what was altered and for whom, so have the receipt by you. I can’t speak for Fife and the moon.',
      },
    ],
  },
  {
    forum: 'forms',
    title: 'Turned down, and not sure I’ve the energy',
    posts: [
      {
        by: 'ewan',
        ago: { days: 13, hours: 2, minutes: 20 },
        body: 'Nine points. Not enough. They’ve written that I “was able to engage throughout the consultation”. I was. I was in bed for six days after it. Nobody phones on day four.\n\nI know you can ask them to look again. Has anybody done it with not much in the tank?',
      },
      {
        by: 'graeme',
        ago: { days: 13, minutes: 45 },
        body: 'Yes, people do. It’s called a redetermination, and the letter will give the date you have to ask by. Asking is the small part, and evidence can usually follow, so if you’ve ten minutes this week spend them on that. I can put you in touch with a welfare rights adviser who’ll come to you, or do it in short phone calls. You’d not have to write a word.',
      },
      {
        by: 'sheila',
        ago: { days: 12, hours: 18, minutes: 10 },
        body: 'I had mine turned down the first time, years back. I didn’t challenge it because I was too tired, and I’ve thought about that every month since. I don’t mean that as pressure.',
      },
      {
        by: 'ewan',
        ago: { days: 9, hours: 3, minutes: 10 },
        body: 'Ten minutes used. It’s asked for. Adviser is coming on the 3rd and says I can lie down through it.',
      },
      {
        by: 'tuthsa',
        ago: { days: 8, hours: 13, minutes: 30 },
        body: 'Day four should go in the evidence. Get whoever brought your shopping to write two lines about it.',
      },
    ],
  },
];

import type { Conversation } from './community.types.js';

export const TOPICS_WORN_OUT: readonly Conversation[] = [
  {
    forum: 'worn',
    title: 'Sat down',
    posts: [
      {
        by: 'ewan',
        ago: { days: 125, hours: 3, minutes: 20 },
        body: 'I ran hills. I’ll get it out of the way. I have a box of daft medals. Three years ago I had a virus, and I went back too early because I was the sort who did.\n\nME, moderate, they say. My world is a flat, a chair by a window, and on good days the bench at the end of the road, which is 140 metres. I still look at the map and do the contours.\n\nI write in short bits. If I don’t answer, I’m lying down. Hello.',
      },
      {
        by: 'heron',
        ago: { days: 124, hours: 12, minutes: 40 },
        body: 'Hello Ewan. Long Covid, and a window too. Mine has a heron at the end of it most mornings, hence. What does yours have?',
      },
      {
        by: 'ewan',
        ago: { days: 123, hours: 2 },
        body: 'A chip shop, a bus stop. A woman across the road who waters plastic flowers. I’ve decided not to tell her.',
      },
      {
        by: 'dot',
        ago: { days: 122, hours: 4, minutes: 15 },
        body: 'She knows, dear. I do the same. It is the watering one misses.',
      },
      {
        by: 'ewan',
        ago: { days: 120, hours: 3, minutes: 45 },
        body: 'That has completely changed my view. Literally.',
      },
    ],
  },
  {
    forum: 'worn',
    title: 'The other side of the curtain',
    posts: [
      {
        by: 'heron',
        ago: { days: 93, hours: 12, minutes: 20 },
        body: 'Nineteen years of nights, medical ward. I know what a nurse looks like when she’s been told to be quick. So when I became the patient I was good. I’d have my answers ready. I played it down to save them time. I was discharged from the clinic for being “well adjusted”.\n\nIt has taken me two years to work out that I nursed my own appointment. I left out the falling over. I left out that I can’t follow a recipe. I was triaging myself, and I put me last, in the corridor.\n\nI’ve got a new appointment coming. How do you do it honestly without feeling you are making a fuss?',
      },
      {
        by: 'marion',
        ago: { days: 93, hours: 3 },
        body: 'Bring someone who will be cross on your behalf. I was always useless for me and a terror for my husband.',
      },
      {
        by: 'hector',
        ago: { days: 92, hours: 19, minutes: 15 },
        body: 'Card.',
      },
      {
        by: 'heron',
        ago: { days: 92, hours: 11, minutes: 40 },
        body: 'Of course it’s a card. Hector, is there anything it isn’t?',
      },
      {
        by: 'hector',
        ago: { days: 91, hours: 20 },
        body: 'Soup.',
      },
      {
        by: 'euan',
        ago: { days: 90, hours: 1, minutes: 15 },
        body: 'Seen from our chair: “on a bad day I can’t…” is the most helpful sentence a patient ever says to me. People describe the day they managed to get to the appointment, which is by definition a good one.',
      },
      {
        by: 'heron',
        ago: { days: 55, hours: 11, minutes: 10 },
        body: 'Went. Card in hand, it said WORST DAY at the top. I read out the lot, including the recipe. He put his pen down, and he said “how long has this been going on”, and I said since you discharged me.\n\nHe’s put me back on the list for the fatigue team. And I felt like I was making a fuss from start to finish. It just turns out you can do it anyway.',
      },
    ],
  },
  {
    forum: 'worn',
    title: 'Phased return, phase one',
    posts: [
      {
        by: 'shona',
        ago: { days: 50, hours: 18, minutes: 30 },
        body: 'Primary 4. Two mornings. I’ve been off since I caught it, eighteen months. They put up a banner. One of them asked if I’d died, and another one told him no, that was Mr Petrie’s hamster.\n\nI lasted until playtime on day two, and then I forgot the word for triangle. In front of thirty children. I drew one in the air, and they all shouted it out, and they thought it was a game so we did circle as well.\n\nI know it sounds sweet. I sat in the car afterwards and I couldn’t turn the key.',
      },
      {
        by: 'nan',
        ago: { days: 50, hours: 17 },
        body: 'It is sweet and it’s frightening, at the same time. The words go when you’re tired, they did for me and mine came back when I’d rested. That is worth telling whoever is looking after you, that it happened and what it was like.',
      },
      {
        by: 'ewan',
        ago: { days: 49, hours: 2, minutes: 30 },
        body: 'Two mornings might be one too many for now? I went back on a plan somebody drew in HR. It only went one way. Ask if yours has a down button.',
      },
      {
        by: 'hector',
        ago: { days: 48, hours: 18, minutes: 40 },
        body: 'Triangle. Good word. I lost it too. Found again, in a sandwich.',
      },
      {
        by: 'shona',
        ago: { days: 25, hours: 19, minutes: 10 },
        body: 'It has a down button. I asked. We’ve pressed it: one morning, and one of story time only, sitting down. They have made me a chair. It has my name on it in macaroni.',
      },
    ],
  },
  {
    forum: 'worn',
    title: 'What do you do with two good hours?',
    posts: [
      {
        by: 'ewan',
        ago: { days: 18, hours: 2, minutes: 45 },
        body: 'Not what should you. What do you. I woke up clear on Sunday and knew I’d have about two. Spent forty minutes of it deciding. In the end I oiled a bike I can’t ride.\n\nI regret nothing.',
      },
      {
        by: 'heron',
        ago: { days: 17, hours: 11, minutes: 30 },
        body: 'Wash my hair. Then spend the rest of the two hours recovering from having washed my hair, with lovely hair.',
      },
      {
        by: 'noor',
        ago: { days: 16, hours: 20, minutes: 10 },
        body: 'I used to spend mine on email. I now have a rule, which is that the first hour has to be something that would look stupid on a timesheet.',
      },
      {
        by: 'tuthsa',
        ago: { days: 16, hours: 14, minutes: 25 },
        body: 'Off-days are Mon Wed Fri Sun. I get about four good hours on a Sunday. I go to my mother’s and mend something that she’s broken for the purpose.',
      },
      {
        by: 'kettles',
        ago: { days: 15, hours: 19, minutes: 30 },
        body: 'I sit in the car in the garage with a flask. It’s the only room in my life where nothing beeps.',
      },
      {
        by: 'lorna',
        ago: { days: 0, hours: 23, minutes: 40 },
        body: 'Reading this at bedtime. I had two good hours today, and I cleaned the oven with them. I’m going to be thinking about that oiled bike.',
      },
    ],
  },
  {
    forum: 'worn',
    title: 'Clinic letter says “discharged to self-management”',
    posts: [
      {
        by: 'quietone',
        ago: { days: 0, hours: 9, minutes: 15 },
        body: 'I’ve had long covid since the second wave. I waited fourteen months for the clinic. I had two phone calls with a very nice person, and now there is a letter. “Discharged to self-management.” I’ve read it about thirty times. What is the self supposed to manage with?\n\nSorry, first proper post, and it’s a moan.',
      },
    ],
  },
  {
    forum: 'worn',
    title: 'Anyone got a perching stool they like?',
    posts: [
      {
        by: 'shona',
        ago: { days: 31, hours: 17, minutes: 40 },
        body: 'For the kitchen. The one I was given is for a much taller person and it squeaks when I breathe.',
      },
      {
        by: 'nan',
        ago: { days: 30, hours: 19 },
        body: 'No, sorry. Mine squeaks as well.',
      },
    ],
  },
];

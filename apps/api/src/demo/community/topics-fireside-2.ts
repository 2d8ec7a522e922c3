import type { Conversation } from './community.types.js';

export const TOPICS_FIRESIDE_2: readonly Conversation[] = [
  {
    forum: 'hearth',
    title: 'Which evenings suit?',
    posts: [
      {
        by: 'ailsa',
        ago: { days: 31, hours: 4, minutes: 55 },
        body: 'We’re putting together the timetable for the winter groups. At the moment breathing is Thursdays and carers are Thursdays too, which I’m told is daft, as four of you are both. Which evenings suit you, and which never do? And is eight too late?',
      },
      {
        by: 'davie',
        ago: { days: 31, hours: 3, minutes: 20 },
        body: 'No Thursday for breathing then. The wife’s best before nine.',
      },
      {
        by: 'tuthsa',
        ago: { days: 31, hours: 2, minutes: 50 },
        body: 'Not Tue. Not Thu. Sat I’m not right till noon.',
      },
      {
        by: 'shona',
        ago: { days: 30, hours: 18, minutes: 40 },
        body: 'Eight is late for me but seven is bath and bed in half the houses here. Could one of them be in the afternoon? Some of us are at our best at two, which used to be when we were at work.',
      },
      {
        by: 'ailsa',
        ago: { days: 17, hours: 4, minutes: 40 },
        body: 'You have spoken. Carers stay on Thursday, breathing moves to Wednesday at seven, and there will be a new one on Mondays at two, called the Two O’Clock because nobody could agree on anything else.',
      },
    ],
  },
  {
    forum: 'hearth',
    title: 'Thank you, and one dull notice',
    posts: [
      {
        by: 'una',
        ago: { days: 10, hours: 5, minutes: 20 },
        body: 'I manage this service and I don’t write here much, as it’s your house and not mine. Two things.\n\nThe dull one: the site will be slow for an hour or so early on Sunday while we move it to a bigger machine. Nothing will be lost.\n\nThe other one is that the funders came for their visit, and I was asked what difference the place makes. I’d a page of figures. What I told them about instead was the woman at the gate and the septic tank, having asked her first if I might. I’ve never heard that room so quiet. So thank you, all of you.',
      },
      {
        by: 'morag',
        ago: { days: 10, hours: 3, minutes: 45 },
        body: 'I said yes on the condition that he never finds out. He’d want to talk about it.',
      },
    ],
  },
  {
    forum: 'hearth',
    title: 'Small good things, this week',
    posts: [
      {
        by: 'isla',
        ago: { days: 9, hours: 19, minutes: 40 },
        body: 'I will start. I walked to the end of the pier and back, and sat on every bench as if I had meant to all along. A dog sat with me at the third one.',
      },
      {
        by: 'dev',
        ago: { days: 9, hours: 18, minutes: 20 },
        body: 'Ate a whole meal in a restaurant. With a starter.',
      },
      {
        by: 'rowan',
        ago: { days: 8, hours: 19, minutes: 5 },
        body: 'Somebody on the bus said the scarf suits me, and did not look at the tube.',
      },
      {
        by: 'moira',
        ago: { days: 8, hours: 9 },
        body: 'Slept until six. Those who know will know.',
      },
      {
        by: 'kez',
        ago: { days: 7, hours: 16, minutes: 45 },
        body: 'passed my first placement!!! also found the other sock',
      },
      {
        by: 'joan',
        ago: { days: 6, hours: 18 },
        body: 'The phone rang, and I didn’t jump. It was somebody about windows. I told him I had windows.',
      },
      {
        by: 'ewan',
        ago: { days: 5, hours: 2, minutes: 20 },
        body: '160 metres.',
      },
      {
        by: 'davie',
        ago: { days: 5, minutes: 50 },
        body: 'She held my hand in the chemist’s.',
      },
      {
        by: 'ola',
        ago: { days: 4, hours: 2 },
        body: 'Nine weeks since I last saw the inside of that ward. I can’t remember the colour of the curtains, praise God.',
      },
      {
        by: 'priya',
        ago: { days: 3, hours: 18, minutes: 20 },
        body: 'From the moderators’ room: a whole evening last week with nothing in the queue but somebody reporting a joke for being bad. We looked into it. It was bad.',
      },
      {
        by: 'cal',
        ago: { days: 2, hours: 19 },
        body: 'She said aye.',
      },
      {
        by: 'ola',
        ago: { days: 2, hours: 18, minutes: 40 },
        body: 'CAL!!!! I am dancing in Aberdeen.',
      },
      {
        by: 'dot',
        ago: { days: 1, hours: 4, minutes: 5 },
        body: 'My warmest congratulations to you both. I shall require a photograph of the ramp.',
      },
      {
        by: 'lorna',
        ago: { days: 0, minutes: 9 },
        body: 'I’ve only been here two days. I’ve asked about my sugar, and the council tax, and whether I was ill enough to come in, and somebody answered every time. So that’s mine. Also the oven is still clean.',
      },
    ],
  },
  {
    forum: 'hearth',
    title: 'Hospital bag: what do you really use?',
    posts: [
      {
        by: 'nan',
        ago: { days: 28, hours: 18, minutes: 15 },
        body: 'In for a planned thing next month, two nights they say. I’ve a list from last time, but I packed like a woman going to Rothesay. What did you use, and what never came out of the bag?',
      },
      {
        by: 'heron',
        ago: { days: 28, hours: 11, minutes: 10 },
        body: 'From the staff side. Long charger lead, two metres, because the socket is always behind you. Ear plugs and an eye mask. Slippers with a back on them. A list of your tablets with doses, in your handbag and not at home on the fridge. Glasses and hearing aids in a hard case with your name on, as they go down in the laundry wrapped in a sheet more often than you’d believe.\n\nLeave at home: your good rings, and fruit.',
      },
      {
        by: 'noor',
        ago: { days: 27, hours: 19, minutes: 30 },
        body: 'Your own squash. Your own pillow in a loud pillowcase so that it doesn’t get taken for theirs. Twice what you think you need of anything to do with a stoma, because the ward stock is never your kind. I wish I’d also brought something to hold that wasn’t a phone.',
      },
      {
        by: 'agnes',
        ago: { days: 27, hours: 17, minutes: 5 },
        body: 'Peppermints. You can make a friend for life with a peppermint at five in the morning.',
      },
      {
        by: 'joan',
        ago: { days: 26, hours: 4 },
        body: 'I took a notebook for what the doctors said, since they come when you are half asleep. I’d write the question down the night before on the left page, and leave the right page empty for the answer.\n\nGood luck with it, Nan.',
      },
    ],
  },
];

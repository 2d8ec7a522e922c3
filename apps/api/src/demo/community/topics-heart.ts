import type { Conversation } from './community.types.js';

export const TOPICS_HEART: readonly Conversation[] = [
  {
    forum: 'heart',
    title: 'Doos and water tablets',
    posts: [
      {
        by: 'wullie',
        ago: { days: 64, hours: 19, minutes: 55 },
        body: 'Right. Heart failure. Whit a name, eh? Who wis in charge ae that. Sounds like it’s been pit oot the school.\n\nAh keep racin doos. Ye staun oot on the roof waitin oan them comin hame, an ye canny leave, cause the meenit ye leave that’s when she drops. An the nurse has me oan the water tablets. Ye see the difficulty. Ah missed a Rennes bird bi a pee.\n\nWhit dae yeez dae when yer oot?',
      },
      {
        by: 'morag',
        ago: { days: 64, hours: 17, minutes: 20 },
        body: 'I asked my heart nurse whether I could take mine later on the days I had something on. She said yes for me and told me how late was too late. So ask yours. It hadn’t crossed my mind that there was any give in it.',
      },
      {
        by: 'yusuf',
        ago: { days: 63, hours: 15 },
        body: 'Brother, I drive a taxi. I have studied this subject. Also ask the nurse, as Morag says. Also see the map of toilets in the gut place, it is not only for them.',
      },
      {
        by: 'wullie',
        ago: { days: 57, hours: 20, minutes: 5 },
        body: 'Asked her. She says aye, ye can shift it roon oan race days, wan morning a week, nae mair than that, an weigh masel every day like she telt me. Then she asks can she come an see them! She’s up oan the roof in her wee lanyard wi a doo oan her heid.',
      },
    ],
  },
  {
    forum: 'heart',
    title: 'To the gate',
    posts: [
      {
        by: 'morag',
        ago: { days: 69, hours: 18, minutes: 10 },
        body: 'It happened in the van, at the passing place above the shore, with the school’s books in the back. I’m 54. They were very good and it was very quick, and I came home with a bag of tablets and a booklet with a cartoon heart in trainers.\n\nIt’s day nineteen. The booklet says walk a little further every day. I’ve got as far as the gate and I stand there holding it. There isn’t a thing wrong with the road. I used to drive it in the snow. I just hold the gate and listen to my own chest, and then I go in and say I’ve been.\n\nWho else stood at a gate?',
      },
      {
        by: 'wullie',
        ago: { days: 69, hours: 16, minutes: 30 },
        body: 'Me hen. Mine wis a landin. Three weeks. Ah could hear ma hert in ma ears an ah thought that wis it lettin me know. It’s jist a hert. They’re noisy, ye jist never listened afore.',
      },
      {
        by: 'moira',
        ago: { days: 68, hours: 19 },
        body: 'That listening is so common after a fright that the rehab nurses have a whole session on it. Tell them the truth about the gate, Morag. They won’t be surprised, they’ll be pleased you said.',
      },
      {
        by: 'morag',
        ago: { days: 68, hours: 18, minutes: 15 },
        body: 'I’d been telling them the post box. I told them the post box and back.',
      },
      {
        by: 'morag',
        ago: { days: 49, hours: 17 },
        body: 'I rang and told her about the gate. She didn’t laugh. She said next time, go with somebody and talk the whole way about something boring, so that there’s no room for listening. So my neighbour came and he talked about his septic tank.\n\nPost box. And back. Actual post box.',
      },
    ],
  },
  {
    forum: 'heart',
    title: 'They gave me my licence back',
    posts: [
      {
        by: 'yusuf',
        ago: { days: 30, hours: 15, minutes: 45 },
        body: 'Four stents. Six weeks no driving, and for the taxi much longer, with a treadmill test with wires on, at the end of it. Thirty-one years I have driven people to hospital. I did not like being the parcel.\n\nIn those weeks I learned: the bus is not so bad. My wife drives better than me and has always known it. And that I’d been working so I did not have to sit in the house with my own thoughts. There they were, waiting, quite patient, like customers.\n\nToday I passed. I went out at five in the morning to the rank. First fare was a nurse going home. I didn’t charge her.',
      },
      {
        by: 'heron',
        ago: { days: 30, hours: 12, minutes: 15 },
        body: 'I don’t know if it was me you drove. Somebody did that for me once, years ago, in the snow. I’ve never forgotten it. Drive safe, Yusuf.',
      },
      {
        by: 'cal',
        ago: { days: 29, hours: 19 },
        body: 'Quality. What were the thoughts like, once you let them in the cab?',
      },
      {
        by: 'yusuf',
        ago: { days: 28, hours: 15, minutes: 5 },
        body: 'Mostly they wanted to talk about my father. Fair enough. He had the same heart, and no stents.',
      },
    ],
  },
  {
    forum: 'heart',
    title: 'Salt, and the tyranny of soup',
    posts: [
      {
        by: 'tam',
        ago: { days: 15, hours: 19, minutes: 45 },
        body: 'My wife’s been told low salt for her pressure, so that’s me told too. Soup without salt is hot water with a grudge. Does anybody have something to say in its favour?',
      },
      {
        by: 'ola',
        ago: { days: 15, hours: 2, minutes: 10 },
        body: 'Pepper. Ginger. Onion that you fry slowly and do not rush. Lemon at the end. You people have been leaning on salt to do the work of nine other things.',
      },
      {
        by: 'pinky',
        ago: { days: 14, hours: 18, minutes: 25 },
        body: 'Toast your cumin. And mind and ask before using the “low salt” salt, it’s a different salt and my cousin was told not to with his kidneys and tablets.',
      },
      {
        by: 'tuthsa',
        ago: { days: 14, hours: 13, minutes: 55 },
        body: 'Confirming that. It has potassium in it, and mine are the kidneys it’s talking about. Check with whoever does your bloods.',
      },
    ],
  },
  {
    forum: 'heart',
    title: 'Cardiac rehab: is it all men in shorts?',
    posts: [
      {
        by: 'gus',
        ago: { days: 0, hours: 7, minutes: 35 },
        body: 'Letter has come. Eight weeks of exercise class. “Wear loose clothing.” I’ve not been in a gymnasium since Singapore. My wife has bought me a tracksuit the colour of a lifeboat.\n\nWhat am I walking into? Need the truth, it starts Wednesday.',
      },
      {
        by: 'wullie',
        ago: { days: 0, hours: 6, minutes: 50 },
        body: 'Truth: it’s eleven auld yins marchin oan the spot tae ABBA, an a wee lassie wi a stethoscope that watches ye like a hawk. Ye’ll hate it. Then it’ll finish, an ye’ll miss it. Ah go tae the follow-on wan noo an ah run the raffle.',
      },
    ],
  },
];

import type { Place } from './community.types.js';

export const FORUMS: readonly Place[] = [
  {
    key: 'hello',
    name: 'Say hello',
    about: 'Newly in? Tie up here a while. One line is plenty.',
    mark: 'harbour',
  },
  {
    key: 'breathing',
    name: 'Breathing',
    about: 'COPD, asthma, bronchiectasis and anything else that makes stairs longer.',
    mark: 'hill',
  },
  { key: 'sugar', name: 'Diabetes', about: 'Type 1, type 2 and all the sums in between.', mark: 'kettle' },
  {
    key: 'gut',
    name: 'Crohn’s and colitis',
    about: 'For the days near a bathroom and the days away from one.',
    mark: 'boat',
  },
  {
    key: 'joints',
    name: 'Joints and pain',
    about: 'Arthritis, fibromyalgia, sickle cell, and whatever else knows about the weather first.',
    mark: 'bench',
  },
  {
    key: 'heart',
    name: 'Heart and circulation',
    about: 'Stents, valves, failure, fright. How far have you got, and who walked with you?',
    mark: 'hill',
  },
  {
    key: 'stroke',
    name: 'After a stroke',
    about: 'Words, hands, tiredness. Take as long as you like to type.',
    mark: 'path',
  },
  {
    key: 'nerves',
    name: 'MS, Parkinson’s and kin',
    about: 'Shakes, stumbles, wheels, and other people’s manners.',
    mark: 'harbour',
  },
  {
    key: 'worn',
    name: 'Worn out',
    about: 'ME, long Covid, and tiredness that sleep doesn’t touch. Short posts welcome.',
    mark: 'bench',
  },
  {
    key: 'low',
    name: 'Low days and anxious days',
    about: 'Depression, anxiety, bipolar, or no name for it. Come as you are, belt or no belt.',
    mark: 'lamp',
  },
  {
    key: 'caring',
    name: 'Looking after someone',
    about: 'Partners, parents, children, neighbours. Your own tea is allowed to be hot.',
    mark: 'lamp',
  },
  {
    key: 'forms',
    name: 'Work, money and forms',
    about: 'Bosses, benefits, badges and brown envelopes. Leave out the reference numbers.',
    mark: 'path',
  },
  {
    key: 'hearth',
    name: 'By the fire',
    about: 'Whatever you live with. Tiredness, work, forms, good news, small talk.',
    mark: 'stove',
  },
];

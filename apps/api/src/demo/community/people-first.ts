import type { Member } from './community.types.js';

/** Whom a visitor meets first: somebody new, somebody seasoned, a carer, and one of each kind of helper. */
export const FIRST_PEOPLE: readonly Member[] = [
  {
    key: 'rowan',
    name: 'Rowan',
    email: 'rowan@demo.invalid',
    roles: [],
    about: 'Was told last month that it is COPD, and reads more than writes.',
  },
  {
    key: 'isla',
    name: 'Isla',
    email: 'isla@demo.invalid',
    roles: ['welcomer'],
    about: 'Eleven years with asthma and bronchiectasis, and says hello to people who are new.',
  },
  {
    key: 'tam',
    name: 'Old Tam',
    email: 'tam@demo.invalid',
    roles: [],
    about: 'Type 2 diabetes, a new knee, an allotment and an opinion.',
  },
  {
    key: 'mairi',
    name: 'Mairi B',
    email: 'mairi@demo.invalid',
    roles: [],
    about: 'Looks after her father since his stroke, and is mostly here late at night.',
  },
  {
    key: 'dev',
    name: 'Dev',
    email: 'dev@demo.invalid',
    roles: [],
    about: 'Twenty-six, Crohn’s since school, works in a warehouse and has never told them all of it.',
  },
  {
    key: 'moira',
    name: 'Moira',
    email: 'moira@demo.invalid',
    roles: ['facilitator'],
    about: 'Leads the breathing evenings; she was a respiratory nurse until she fell ill herself.',
  },
  {
    key: 'sam',
    name: 'Sam, moderator',
    email: 'sam@demo.invalid',
    roles: ['moderator'],
    about: 'Paid moderator, on shift most weekday evenings.',
  },
  {
    key: 'ailsa',
    name: 'Ailsa, coordinator',
    email: 'ailsa@demo.invalid',
    roles: ['coordinator'],
    about: 'Opens forums and groups and looks after the welcomers.',
  },
  {
    key: 'kit',
    name: 'Kit, administrator',
    email: 'kit@demo.invalid',
    roles: ['administrator'],
    about: 'Keeps the machinery running, reads nobody’s words and writes none.',
  },
];

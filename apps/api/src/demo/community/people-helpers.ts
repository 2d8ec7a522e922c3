import type { Member } from './community.types.js';

/** Welcomers, facilitators and staff, besides those whom a visitor meets first. */
export const HELPERS: readonly Member[] = [
  {
    key: 'fi',
    name: 'Wee Fi',
    email: 'fi@demo.invalid',
    roles: ['welcomer'],
    about: 'Paisley, four conditions, welcomes people and is having a quiet week.',
  },
  {
    key: 'jas',
    name: 'Jas',
    email: 'jas@demo.invalid',
    roles: ['welcomer'],
    about: 'Type 1 for twenty-two years, welcomes people because of a nurse called Jean.',
  },
  {
    key: 'nan',
    name: 'Nan',
    email: 'nan@demo.invalid',
    roles: ['welcomer'],
    about: 'Eight years after her stroke, types slowly and welcomes people who do the same.',
  },
  {
    key: 'marion',
    name: 'Marion',
    email: 'marion@demo.invalid',
    roles: ['facilitator'],
    about: 'Leads the carers’ evening, having cared for her husband for twelve years.',
  },
  {
    key: 'euan',
    name: 'Euan, physio',
    email: 'euan@demo.invalid',
    roles: ['facilitator'],
    about: 'A physiotherapist who leads the pacing evening and is not there to tell anybody off.',
  },
  {
    key: 'priya',
    name: 'Priya, moderator',
    email: 'priya@demo.invalid',
    roles: ['moderator'],
    about: 'Paid moderator, mostly daytimes and Saturdays.',
  },
  {
    key: 'leon',
    name: 'Leon, moderator',
    email: 'leon@demo.invalid',
    roles: ['moderator'],
    about: 'Paid moderator on nights, keeps the roll call company.',
  },
  {
    key: 'catriona',
    name: 'Catriona, moderator',
    email: 'catriona@demo.invalid',
    roles: ['moderator', 'lead'],
    about: 'Leads the moderators, and sees the whole queue.',
  },
  {
    key: 'graeme',
    name: 'Graeme, coordinator',
    email: 'graeme@demo.invalid',
    roles: ['coordinator'],
    about: 'Finds people the adviser, the group or the form they need.',
  },
  {
    key: 'hazel',
    name: 'Hazel, privacy',
    email: 'hazel@demo.invalid',
    roles: ['privacy-lead'],
    about: 'Answers for who may read what, and likes to be asked.',
  },
  {
    key: 'una',
    name: 'Una, service manager',
    email: 'una@demo.invalid',
    roles: ['service-manager'],
    about: 'Answers for the whole service, and writes seldom.',
  },
];

import { describe, expect, it } from '@jest/globals';
import { isReserved, isUnkind, nameKey, tellsWhoYouAre } from './display-name.js';

describe('nameKey', () => {
  it.each([
    ['Rowan', 'rowan'],
    ['Rowan', 'R o w a n'],
    ['Rowan', 'Rοwan'], // Greek omicron
    ['Rowan', 'Rоwаn'], // Cyrillic
    ['Rowan', 'R0wan'],
    ['Rowan', 'Rówan'],
    ['Rowan', 'Ro\u200bwan'],
    ['Rowan', 'Ｒｏｗａｎ'],
    ['Isla', 'lsla'],
    ['Isla', '1sla'],
    ['Morag', 'rnorag'],
    ['Heather', 'Ηeather'], // Greek capitals
    ['Morag', 'Μorag'],
    ['Nina', 'Νina'],
    ['Yvonne', 'Υvonne'],
    ['Zoe', 'Ζoe'],
    ['Bella', 'Вella'], // Cyrillic
    ['NINA', 'ΝΙΝΑ'],
    ['Heather', 'H3ather'],
    ['Heather', 'He4ther'],
    ['Heather', 'Hea7her'],
    ['Robbie', 'Ro88ie'],
    ['Hannah', 'H@nnah'],
    ['Jess', 'Je$$'],
    ['Jimmy', 'J!mmy'],
    ['Kettle', 'Kettle!'],
    ['Νίκη', 'ΝΙΚΗ'],
    ['Вера', 'ВЕРА'],
  ])('reads %s and %s alike', (one, other) => {
    expect(nameKey(other)).toBe(nameKey(one));
  });

  it.each([
    ['Rowan', 'Rohan'],
    ['Rowan 2', 'Rowan 3'],
    ['Ewan', 'Rowan'],
    ['小明', '小红'],
    ['Morag', 'Nora'],
  ])('tells %s from %s', (one, other) => {
    expect(nameKey(other)).not.toBe(nameKey(one));
  });

  it('is never empty', () => {
    expect(nameKey('🙂🙂')).not.toBe('');
  });
});

describe('tellsWhoYouAre', () => {
  it.each([
    'jane@example.org',
    'find me at example.com',
    '07700 900123',
    '+44 (0)131 496 0000',
    '07700/900/123',
    '0770·0900·123',
    'O7700 9OO123',
    'EH1 1AA lass',
    '٠٧٧٠٠٩٠٠١٢٣', // Arabic digits
    '०७७०० ९००१२३',
    '07700nine00123',
    'oh seven seven double oh nine',
    '07b70a09c00x123',
    't.me/bob',
    'bob.example.dev',
    'bob dot co dot uk',
    'bob.dev',
    'joe(at)example',
    'joe [at] example',
    'joe at example dot com',
    'joe at gmail',
    'joe＠example',
    '12 Rose Street',
    'Jane Smith',
    'smith, jane',
    'JaneSmith81',
  ])('says so of %s', (name) => {
    expect(tellsWhoYouAre(name, 'jane.smith81@example.org')).toBe(true);
  });

  it.each([
    'Jane',
    'Kettle',
    'Rowan 42',
    'Old Tam',
    'Born in 1960',
    'St Andrews lass',
    'Mr. Bean',
    'St.Andrews',
    'Someone 1960',
    'One of two',
    'Wee Dot in Leith',
    'Polka dot Polly',
    'Home at last',
    'J.R. Kettle',
  ])('lets %s be', (name) => {
    expect(tellsWhoYouAre(name, 'jane.smith81@example.org')).toBe(false);
  });

  it('lets somebody be called by their own first name, and not by a whole address', () => {
    expect(tellsWhoYouAre('Rowan', 'rowan@example.org')).toBe(false);
    expect(tellsWhoYouAre('Janesmith', 'janesmith@example.org')).toBe(true);
  });
});

describe('isReserved', () => {
  it.each([
    'Moderator',
    'M0derat0r',
    'the moderators',
    'Blether team',
    'Admin 2',
    'NHS 24',
    'Former member',
    'Admin 1',
    'Admin #3',
    'Μoderator',
    'Mod3rator',
    '5taff',
    'Childl1n3',
  ])('keeps %s', (name) => {
    expect(isReserved(name)).toBe(true);
  });
  it.each(['Moderately tired', 'Blethering away', 'Rowan', 'Nurse Ratchet fan'])('lets %s be', (name) => {
    expect(isReserved(name)).toBe(false);
  });
});

describe('isUnkind', () => {
  it.each(['n1gger', 'f a g g o t', 'P4ki', 'Nazi'])('hears %s', (name) => {
    expect(isUnkind(name)).toBe(true);
  });
  it.each([
    'Scunthorpe lass',
    'Rowan',
    'Morag',
    'Dick',
    'Pakistan fan',
    'Among friends',
    'Assam tea',
    'Bass player',
  ])('lets %s be', (name) => {
    expect(isUnkind(name)).toBe(false);
  });
});

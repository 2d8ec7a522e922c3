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
  ])('reads %s and %s alike', (one, other) => {
    expect(nameKey(other)).toBe(nameKey(one));
  });

  it.each([
    ['Rowan', 'Rohan'],
    ['Rowan 2', 'Rowan 3'],
    ['Ewan', 'Rowan'],
    ['小明', '小红'],
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
    '12 Rose Street',
    'Jane Smith',
    'smith, jane',
    'JaneSmith81',
  ])('says so of %s', (name) => {
    expect(tellsWhoYouAre(name, 'jane.smith81@example.org')).toBe(true);
  });

  it.each(['Jane', 'Kettle', 'Rowan 42', 'Old Tam', 'Born in 1960', 'St Andrews lass'])(
    'lets %s be',
    (name) => {
      expect(tellsWhoYouAre(name, 'jane.smith81@example.org')).toBe(false);
    },
  );

  it('lets somebody be called by their own first name, and not by a whole address', () => {
    expect(tellsWhoYouAre('Rowan', 'rowan@example.org')).toBe(false);
    expect(tellsWhoYouAre('Janesmith', 'janesmith@example.org')).toBe(true);
  });
});

describe('isReserved', () => {
  it.each(['Moderator', 'M0derat0r', 'the moderators', 'Blether team', 'Admin 2', 'NHS 24', 'Former member'])(
    'keeps %s',
    (name) => {
      expect(isReserved(name)).toBe(true);
    },
  );
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

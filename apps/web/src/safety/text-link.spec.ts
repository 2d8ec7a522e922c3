import { describe, expect, it } from '@jest/globals';
import { textLink } from './text-link.ts';

describe('textLink', () => {
  it.each([
    ['85258', 'sms:85258'],
    ['07786 209697', 'sms:07786209697'],
    ['SHOUT to 85258', 'sms:85258?body=SHOUT'],
    ['Text “SHOUT” to 85258', 'sms:85258?body=SHOUT'],
  ])('opens a message for "%s"', (text, link) => {
    expect(textLink(text)).toBe(link);
  });
});

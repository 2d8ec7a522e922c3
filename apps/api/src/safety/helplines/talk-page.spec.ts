import { describe, expect, it } from '@jest/globals';
import type { Instant } from '@blether/contracts/brand';
import type { ListedHelpline } from '@blether/contracts/safety';
import { html } from '../../platform/http/html.js';
import { FIRST_HELPLINES } from './first-helplines.js';
import { callLink, textLink } from './reachable.js';
import { talkPage } from './talk-page.js';
import { moderatorWords } from './talk-page.words.js';

const NOW = new Date('2026-11-24T20:00:00Z');
const THERE = { onDuty: true, expected: { minutes: 10, measured: false } };

const page = (helplines: readonly ListedHelpline[] = FIRST_HELPLINES): string =>
  talkPage({ helplines, allConfirmed: true, moderators: THERE, now: NOW, demo: false });

describe('the page "Talk to someone now"', () => {
  it('has one heading of the first level, and 999 before every other number', () => {
    const text = page();
    expect(text.match(/<h1>/g)).toHaveLength(1);
    const numbers = [...text.matchAll(/href="((?:tel|sms):[^"]+)"/g)].map(([, link]) => link);
    expect(numbers[0]).toBe('tel:999');
    expect(numbers).toEqual(expect.arrayContaining(['tel:116123', 'sms:85258?body=SHOUT', 'tel:08001111']));
  });

  it('leads from what it is about to a place on the page, for every group there is', () => {
    const text = page();
    const places = [...text.matchAll(/<li><a href="#(\w+)">/g)].map(([, id]) => id);
    expect(places.length).toBeGreaterThan(5);
    for (const id of places) expect(text).toContain(`<h2 id="${id ?? ''}"`);
    expect(page(FIRST_HELPLINES.slice(0, 1))).not.toContain('href="#condition"');
  });

  it('has 999 even if the list has lost it', () => {
    expect(page(FIRST_HELPLINES.slice(1, 2))).toContain('href="tel:999"');
  });

  it('holds nothing that runs or is styled in the page itself', () => {
    expect(page()).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/);
  });

  it('writes what administrators have typed as text', () => {
    const [first] = FIRST_HELPLINES;
    const text = page([{ ...first!, name: '<script>alert(1)</script>', hours: '"&\' <b>' }]);
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(text).toContain('&quot;&amp;&#39; &lt;b&gt;');
    expect(text).not.toContain('alert(1)</script>');
  });

  it('says so when not every number has been checked, and when it is a demo', () => {
    const unchecked = talkPage({
      helplines: FIRST_HELPLINES,
      allConfirmed: false,
      moderators: { onDuty: false, expected: null },
      now: NOW,
      demo: true,
    });
    expect(unchecked).toContain('We have not checked all of these numbers yet.');
    expect(unchecked).toContain('nobody is on duty');
    expect(page()).not.toContain('We have not checked');
  });
});

describe('what it says of our own moderators', () => {
  it.each([
    [
      { onDuty: true, expected: { minutes: 5, measured: true } },
      /is here now\. At this time of day .* within 5 minutes/,
    ],
    [
      { onDuty: false, expected: { minutes: 60, measured: false } },
      /No moderator is here now\. We call one.* They try .* within an hour/,
    ],
    [{ onDuty: false, expected: { from: '2026-11-25T08:00:00Z' as Instant } }, /back on Wednesday at 8 am/],
    [{ onDuty: false, expected: { from: '2026-11-24T22:30:00Z' as Instant } }, /back at 10:30 pm/],
    [{ onDuty: false, expected: null }, /^No moderator is here now\.$/],
  ])('%j', (moderators, words) => {
    expect(moderatorWords(moderators, NOW)).toMatch(words);
  });

  it('stands on the page', () => {
    expect(page()).toContain('A moderator is here now.');
  });
});

describe('links', () => {
  it.each([
    ['116 123', 'tel:116123'],
    ['+44 20 7946 0000', 'tel:+442079460000'],
  ])('call %s', (phone, link) => expect(callLink(phone)).toBe(link));

  it.each([
    ['85258', 'sms:85258'],
    ['SHOUT to 85258', 'sms:85258?body=SHOUT'],
  ])('text %s', (text, link) => expect(textLink(text)).toBe(link));
});

describe('html', () => {
  it('leaves HTML made by itself as it is, and nothing else', () => {
    const inner = html`<b>${'<'}</b>`;
    expect(html`${inner} ${[inner, inner]} ${'&'} ${null}${5}`.text).toBe(
      '<b>&lt;</b> <b>&lt;</b><b>&lt;</b> &amp; 5',
    );
  });
});

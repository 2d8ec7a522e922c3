import { describe, expect, it } from '@jest/globals';
import { hardest, measure, median, unreviewed, withoutConditions } from './measure.ts';
import { type Lists, grades, newWords, tooHard } from './rule.ts';
import { sentencesOfMarkdown, sentencesOfMessage } from './sentences.ts';
import { messagesOf } from './sources.ts';

const EASY = 'You can talk to us at any hour of the day.';
const HARD =
  'Notifications concerning moderation determinations are communicated electronically to participants.';
const conditions = ['multiple sclerosis', "Parkinson's", 'COPD', 'ME'];
const lists: Lists = { reviewed: new Set(['start', 'a', 'topic', "can't", 'my', 'long-term']), conditions };
const at = (...texts: string[]) => texts.map((text) => ({ text, where: 'src/some-page.tsx' }));

describe('measure', () => {
  it('follows the formula: 0.39 × words a sentence + 11.8 × syllables a word − 15.59', () => {
    const { words, syllables, grade } = measure('The cat sat on the mat by the door.', []);
    expect({ words: words.length, syllables }).toEqual({ words: 9, syllables: 9 });
    expect(grade).toBeCloseTo(0.39 * 9 + 11.8 - 15.59);
  });

  it('tells an easy sentence from a hard one', () => {
    expect(measure(EASY, []).grade).toBeLessThan(2);
    expect(measure(HARD, []).grade).toBeGreaterThan(20);
  });

  it('takes a number, an address and a word with a hyphen for one word each', () => {
    expect(measure('Call 116 123, or write to name@example.org about long-term plans.', []).words).toEqual(
      'Call 116 123 or write to name@example.org about long-term plans'.split(' '),
    );
  });

  it('does not hold the name of a condition against the writer', () => {
    const sentence = 'Do you live with multiple sclerosis, or with someone who does?';
    expect(measure(sentence, []).grade).toBeGreaterThan(measure(sentence, conditions).grade);
    expect(withoutConditions(sentence, conditions)).not.toContain('sclerosis');
  });

  it.each([
    ['Multiple sclerosis and you', 'flu and you'],
    ['Parkinson’s or COPD', 'flu or flu'],
    ['Tell me about ME', 'Tell me about flu'],
    ['MERRY', 'MERRY'],
  ])('finds the conditions in "%s"', (sentence, without) => {
    expect(withoutConditions(sentence, conditions)).toBe(without);
  });

  it('names the longest words first, each once', () => {
    expect(hardest(measure('A moderator has to read it; moderators, a Moderator, anybody.', []), 3)).toEqual([
      'moderator (4)',
      'moderators (4)',
      'anybody (4)',
    ]);
  });

  it('finds the words that nobody has reviewed, whatever their case and apostrophe', () => {
    const reading = measure('Rowan can’t START 5 long-term arrangements; Arrangements with COPD', conditions);
    expect(unreviewed(reading, lists.reviewed)).toEqual(['arrangements', 'with']);
  });

  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[], 0],
  ])('finds the middle of %j', (numbers, middle) => {
    expect(median(numbers)).toBe(middle);
  });
});

describe('the rule', () => {
  it('refuses a hard sentence, and says where it is and which words make it so', () => {
    const [fault, ...others] = tooHard(at(EASY, HARD), lists);
    expect(others).toEqual([]);
    expect(fault?.split('\n')).toEqual([
      `grade 32.5: “${HARD}”`,
      '  in src/some-page.tsx',
      '  9 words in one sentence; the longest: electronically (6), notifications (5), determinations (5), communicated (5)',
    ]);
  });

  it('refuses a new word in a short string, and only there', () => {
    expect(newWords(at('Start a topic', 'Commence a topic', EASY), lists)).toEqual([
      'commence: “Commence a topic”\n  in src/some-page.tsx',
    ]);
  });

  it('knows the middle of what it measured, and the hardest of it', () => {
    const {
      measured,
      median: middle,
      hardest: first,
    } = grades(at(EASY, HARD, EASY, 'Start a topic'), lists, 1);
    expect(measured).toBe(3);
    expect(middle).toBeLessThan(2);
    expect(first.join()).toContain('Notifications');
  });
});

describe('sentences', () => {
  it('are split, without their tags, names and numbers filled in', () => {
    expect(sentencesOfMessage('Call {name} <0>now</0>. Is it {when, date}? Don’t wait…')).toEqual([
      'Call Rowan now.',
      'Is it 5?',
      'Don’t wait…',
    ]);
  });

  it('are read in every branch of a plural, what branches share once', () => {
    expect(
      sentencesOfMessage(
        '{n, plural, =0 {Nothing} one {# post} other {# posts}} for {who, select, me {you} other {them}}. Look.',
      ),
    ).toEqual([
      'Nothing for you.',
      'Look.',
      'Nothing for them.',
      '1 post for you.',
      '1 post for them.',
      '5 posts for you.',
      '5 posts for them.',
    ]);
  });

  it('come from the messages in use, each with its place', () => {
    const po = [
      'msgid ""\nmsgstr ""\n"Language: en\\n"',
      '#: src/a.tsx\n#: src/b.tsx\nmsgid "Post"\nmsgstr "Post"',
      '#: src/a.tsx\n#~ msgid "Gone"\n#~ msgstr "Gone"',
      '#~ msgid "Long gone"\n#~ msgstr ""',
    ].join('\n\n');
    expect(messagesOf(po)).toEqual([{ message: 'Post', where: 'apps/web/src/a.tsx, apps/web/src/b.tsx' }]);
  });

  it('come from Markdown as they are read', () => {
    const document = `---
version: 1
---
# House rules

Be **kind**. See [the other
page](https://example.org/some/where)<!-- to do -->, {{person}}.

- No names
  - nor \`addresses\`
- Two lines

  in one item

| What | How long |
|---|---|
| Posts | A year & a day |
`;
    expect(sentencesOfMarkdown(document)).toEqual([
      'House rules',
      'Be kind.',
      'See the other page, Rowan.',
      'No names',
      'nor addresses',
      'Two lines',
      'in one item',
      'What',
      'How long',
      'Posts',
      'A year & a day',
    ]);
  });
});

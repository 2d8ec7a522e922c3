import { describe, expect, it } from '@jest/globals';
import { THEMES, tokensCss, type Colours, type Theme } from './tokens.ts';

function luminance(hex: string): number {
  const channels = [1, 3, 5].map((start) => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  const [red = 0, green = 0, blue = 0] = channels;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2 contrast ratio, 1 to 21. */
function ratio(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

type Pair = readonly [front: keyof Colours, back: keyof Colours];

const grounds = ['paper', 'surface', 'sunk'] as const;
const text: readonly Pair[] = [
  ...grounds.flatMap((back): Pair[] =>
    (['ink', 'soft', 'moss', 'mossStrong', 'heather', 'loch', 'berry'] as const).map((front) => [
      front,
      back,
    ]),
  ),
  ['gorse', 'gorseField'],
  ['ink', 'gorseField'],
  ['moss', 'mossField'],
  ['ink', 'mossField'],
  ['soft', 'mossField'],
  ['heather', 'heatherField'],
  ['ink', 'heatherField'],
  ['loch', 'lochField'],
  ['ink', 'lochField'],
  ['soft', 'lochField'],
  ['berry', 'berryField'],
  ['ink', 'berryField'],
  ['onMoss', 'moss'],
  ['onHeather', 'heather'],
  ['onMoss', 'mossStrong'],
];
const controls: readonly Pair[] = [
  ...grounds.flatMap((back): Pair[] => [
    ['edge', back],
    ['focus', back],
    ['moss', back],
    ['heather', back],
  ]),
  ['focus', 'mossField'],
  ['focus', 'gorseField'],
  ['focus', 'lochField'],
];

const cases = (pairs: readonly Pair[]) =>
  (Object.keys(THEMES) as Theme[]).flatMap((theme) => pairs.map(([front, back]) => ({ theme, front, back })));

describe('tokens', () => {
  it.each(cases(text))('$theme: text in $front on $back has 7 : 1', ({ theme, front, back }) => {
    expect(ratio(THEMES[theme][front], THEMES[theme][back])).toBeGreaterThanOrEqual(7);
  });

  it.each(cases(controls))(
    '$theme: controls and focus in $front on $back have 4.5 : 1',
    ({ theme, front, back }) => {
      expect(ratio(THEMES[theme][front], THEMES[theme][back])).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('gives every theme every colour, and each theme can be chosen and can come from the device', () => {
    const css = tokensCss();
    for (const theme of Object.keys(THEMES)) expect(css).toContain(`:root[data-theme=${theme}]{`);
    expect(css).toContain('prefers-color-scheme:dark');
    expect(css).toContain('prefers-contrast:more');
    expect(css.match(/--on-moss:/g)).toHaveLength(6);
  });
});

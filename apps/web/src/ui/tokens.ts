/**
 * Every colour of Blether, in one place. `build/tokens.ts` makes them custom properties, `tokens.spec.ts` holds
 * their contrast. Names say what a colour is for: moss is what you can do, heather is people, loch is
 * information, gorse asks you to look here, berry is danger and only danger.
 */
export interface Colours {
  readonly paper: string;
  readonly surface: string;
  readonly sunk: string;
  readonly ink: string;
  readonly soft: string;
  /** Hairlines that only divide. What has to be seen to be pressed has an `edge`. */
  readonly line: string;
  readonly edge: string;
  readonly focus: string;
  readonly moss: string;
  readonly mossStrong: string;
  readonly mossField: string;
  readonly onMoss: string;
  readonly heather: string;
  readonly heatherField: string;
  readonly onHeather: string;
  readonly loch: string;
  readonly lochField: string;
  readonly gorse: string;
  readonly gorseField: string;
  readonly berry: string;
  readonly berryField: string;
  readonly shadow: string;
}

const light: Colours = {
  paper: '#fbf8f3',
  surface: '#ffffff',
  sunk: '#f8f4ed',
  ink: '#1f1b16',
  soft: '#564e45',
  line: '#ddd3c4',
  edge: '#6f6558',
  focus: '#1f1b16',
  moss: '#1f5c4d',
  mossStrong: '#16463a',
  mossField: '#edf5f1',
  onMoss: '#ffffff',
  heather: '#634475',
  heatherField: '#f7f2fa',
  onHeather: '#ffffff',
  loch: '#1d4e77',
  lochField: '#e6eff7',
  gorse: '#624000',
  gorseField: '#f8e8c3',
  berry: '#9b1c31',
  berryField: '#fdf0f1',
  shadow: '0 1px 2px rgb(60 45 20 / 7%), 0 4px 16px rgb(60 45 20 / 5%)',
};

const dark: Colours = {
  paper: '#171411',
  surface: '#221e19',
  sunk: '#1c1815',
  ink: '#f2ece3',
  soft: '#c9bfb1',
  line: '#3b342b',
  edge: '#a0958a',
  focus: '#f2ece3',
  moss: '#93d1bb',
  mossStrong: '#b4e3d2',
  mossField: '#1d332b',
  onMoss: '#0f241d',
  heather: '#d5bfe5',
  heatherField: '#332740',
  onHeather: '#221330',
  loch: '#a9d0f2',
  lochField: '#1a2f42',
  gorse: '#f3d189',
  gorseField: '#3b2d0f',
  berry: '#ffb3ba',
  berryField: '#3a181d',
  shadow: '0 1px 2px rgb(0 0 0 / 40%)',
};

const contrast: Colours = {
  paper: '#000000',
  surface: '#000000',
  sunk: '#0d0d0d',
  ink: '#ffffff',
  soft: '#f0f0f0',
  line: '#bdbdbd',
  edge: '#ffffff',
  focus: '#ffe14d',
  moss: '#ffe14d',
  mossStrong: '#fff2a8',
  mossField: '#2a2500',
  onMoss: '#000000',
  heather: '#ecd0ff',
  heatherField: '#1f0f2b',
  onHeather: '#000000',
  loch: '#b5deff',
  lochField: '#06182a',
  gorse: '#ffe14d',
  gorseField: '#2a2500',
  berry: '#ffc2c7',
  berryField: '#33060c',
  shadow: 'none',
};

export const THEMES = { light, dark, contrast } as const;
export type Theme = keyof typeof THEMES;

const schemes: Record<Theme, 'light' | 'dark'> = { light: 'light', dark: 'dark', contrast: 'dark' };

function properties(theme: Theme): string {
  const lines = Object.entries(THEMES[theme]).map(
    ([name, value]) => `--${name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}:${value};`,
  );
  const edgeWidth = theme === 'contrast' ? '2px' : '1px';
  return `color-scheme:${schemes[theme]};--edge-width:${edgeWidth};${lines.join('')}`;
}

/**
 * The style sheet: light, unless the device or the person says otherwise. `data-theme` is set by `look.js`
 * before the first paint and by the person menu, and is absent while the device decides.
 */
export function tokensCss(): string {
  return [
    `:root{${properties('light')}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme]){${properties('dark')}}}`,
    `@media (prefers-contrast:more){:root:not([data-theme]){${properties('contrast')}}}`,
    ...(['light', 'dark', 'contrast'] as const).map(
      (theme) => `:root[data-theme=${theme}]{${properties(theme)}}`,
    ),
  ].join('\n');
}

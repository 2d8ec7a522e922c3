import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { tokensCss } from '../src/ui/tokens.ts';

const FONTS = [
  {
    family: 'Atkinson Hyperlegible Next Variable',
    file: /atkinson-hyperlegible-next-latin-wght-normal-[^/]*\.woff2$/,
  },
  { family: 'Fraunces Variable', file: /fraunces-latin-wght-normal-[^/]*\.woff2$/ },
];

/**
 * Writes `/talk-to-someone.css`, the style of the page that the API writes itself: the fonts, tokens and base of
 * every other page, and its own few rules. It needs a name without a digest, since the API does not read the build.
 */
export function talkPageStyle(): Plugin {
  let source = '';
  return {
    name: 'blether:talk-page-style',
    apply: 'build',
    configResolved(config) {
      source = join(config.root, 'src');
    },
    async generateBundle(_options, bundle) {
      const fonts = FONTS.map(({ family, file }) => {
        const found = Object.keys(bundle).find((name) => file.test(name));
        if (found === undefined) this.error(`talk-to-someone.css: ${family} was not found in the build`);
        return `@font-face{font-family:'${family}';font-weight:200 900;font-display:swap;src:url(/${found}) format('woff2')}`;
      });
      const files = ['ui/base.css', 'safety/talk-to-someone.css'].map((name) => join(source, name));
      const rules = await Promise.all(files.map((file) => readFile(file, 'utf8')));
      this.emitFile({
        type: 'asset',
        fileName: 'talk-to-someone.css',
        source: [...fonts, tokensCss(), ...rules].join('\n'),
      });
    },
  };
}

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

/** What each of these pages is made of, after the fonts and tokens. */
const RULES = [
  'ui/base.css',
  'app/frame.css',
  'app/served.css',
  'safety/talk-to-someone.css',
  'documents/document.css',
];

/**
 * Writes `/served.css`, the style of the pages that the API writes itself: the fonts, tokens, base and frame of every
 * other page, and their own few rules. It needs a name without a digest, since the API does not read the build.
 */
export function servedStyle(): Plugin {
  let source = '';
  return {
    name: 'blether:served-style',
    apply: 'build',
    configResolved(config) {
      source = join(config.root, 'src');
    },
    async generateBundle(_options, bundle) {
      const fonts = FONTS.map(({ family, file }) => {
        const found = Object.keys(bundle).find((name) => file.test(name));
        if (found === undefined) this.error(`served.css: ${family} was not found in the build`);
        return `@font-face{font-family:'${family}';font-weight:200 900;font-display:swap;src:url(/${found}) format('woff2')}`;
      });
      const rules = await Promise.all(RULES.map((name) => readFile(join(source, name), 'utf8')));
      this.emitFile({
        type: 'asset',
        fileName: 'served.css',
        source: [...fonts, tokensCss(), ...rules].join('\n'),
      });
    },
  };
}

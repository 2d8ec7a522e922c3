import type { Plugin } from 'vite';

/** A catalogue of React Aria's own sentences, one file a language. */
const CATALOGUE =
  /[\\/]react-(?:aria|stately|aria-components)[\\/].*[\\/]intl[\\/].*[\\/]?([a-z]{2}-[A-Z]{2})\.m?js$/;

/** React Aria brings its few sentences in some thirty languages; we ship those we speak. */
export function englishOnly(): Plugin {
  return {
    name: 'blether:english-only',
    enforce: 'pre',
    load(id) {
      const language = CATALOGUE.exec(id)?.[1];
      return language === undefined || language.startsWith('en-') ? undefined : 'export default undefined;';
    },
  };
}

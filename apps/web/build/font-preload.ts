import type { Plugin } from 'vite';

/** The two fonts that every page in English needs. */
const EVERY_PAGE = /(?:atkinson-hyperlegible-next|fraunces)-latin-wght-normal-[^/]*\.woff2$/;

/** Has them fetched along with the styles instead of after them, so that words hardly ever change their look. */
export function fontPreload(): Plugin {
  return {
    name: 'blether:font-preload',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        return Object.keys(bundle)
          .filter((name) => EVERY_PAGE.test(name))
          .map((name) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${name}`, crossorigin: true },
            injectTo: 'head' as const,
          }));
      },
    },
  };
}

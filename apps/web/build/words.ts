import {
  createCompilationErrorMessage,
  createCompiledCatalog,
  createMissingErrorMessage,
  getCatalogs,
} from '@lingui/cli/api';
import { getConfig } from '@lingui/conf';
import type { Plugin } from 'vite';

/** What a message is called in the code once the macros have run. */
const MESSAGE_ID = /\bid:\s*["']([\w-]{6})["']/g;
const SOURCE = /[\\/]apps[\\/]web[\\/]src[\\/].*\.tsx?$/;

type Words = Readonly<Record<string, unknown>>;

async function compiled(root: string): Promise<Words> {
  const config = getConfig({ cwd: root });
  const locale = config.sourceLocale;
  const words: Record<string, unknown> = {};
  for (const catalog of await getCatalogs(config)) {
    const { messages, missing } = await catalog.getTranslations(locale, {
      fallbackLocales: config.fallbackLocales,
      sourceLocale: locale,
    });
    if (missing.length > 0) throw new Error(createMissingErrorMessage(locale, missing, 'catalog'));
    const stored = await catalog.read(locale);
    const used = Object.entries(messages).filter(([id]) => stored?.[id]?.obsolete !== true);
    const { source, errors } = createCompiledCatalog(locale, Object.fromEntries(used), { namespace: 'json' });
    if (errors.length > 0) throw new Error(createCompilationErrorMessage(locale, errors));
    // What the library writes for a program to read.
    Object.assign(words, (JSON.parse(source) as { messages: Words }).messages);
  }
  return words;
}

/**
 * English travels with the code that says it: each module brings the messages that stand in it, so a page loads its
 * own words and nobody else's. (While developing, the macros leave the words where they were written.)
 */
export function words(): Plugin {
  let catalogue: Promise<Words> = Promise.resolve({});
  const said = new Set<string>();
  return {
    name: 'blether:words',
    apply: 'build',
    enforce: 'post',
    buildStart() {
      catalogue = compiled(this.environment.config.root);
    },
    async transform(code, id) {
      if (!SOURCE.test(id)) return undefined;
      const all = await catalogue;
      const found = [...code.matchAll(MESSAGE_ID)].map(([, message = '']) => message);
      const ids = new Set(found.filter((message) => message in all));
      if (ids.size === 0) return undefined;
      for (const message of ids) said.add(message);
      const own = JSON.stringify(Object.fromEntries([...ids].map((message) => [message, all[message]])));
      return {
        code: `import { words as allWords } from '/src/locales/words.ts';\nObject.assign(allWords, ${own});\n${code}`,
        map: null,
      };
    },
    async buildEnd(error) {
      // What no module was seen to say would stand on a page as its id.
      const lost = error ? [] : Object.entries(await catalogue).filter(([message]) => !said.has(message));
      if (lost.length > 0) this.error(`The build says these nowhere: ${JSON.stringify(lost)}`);
    },
  };
}

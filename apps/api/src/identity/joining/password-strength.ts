import { LIMITS } from '@blether/contracts/limits';

/** The dictionaries are some megabytes: they are loaded when somebody first chooses a password. */
let weigher: Promise<(password: string, known: readonly string[]) => number> | undefined;

async function load(): Promise<(password: string, known: readonly string[]) => number> {
  const [{ ZxcvbnFactory }, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ]);
  const zxcvbn = new ZxcvbnFactory({
    graphs: common.adjacencyGraphs,
    dictionary: { ...common.dictionary, ...english.dictionary },
  });
  return (password, known) => zxcvbn.check(password, [...known]).score;
}

/**
 * Whether a password would be guessed: zxcvbn's score (Wheeler, USENIX Security 2016) against what is asked.
 *
 * @param known what a guesser would try first: the person's own name and email
 */
export async function isTooEasy(password: string, known: readonly string[]): Promise<boolean> {
  weigher ??= load();
  const weigh = await weigher;
  // Beyond this length nothing gets easier, and weighing takes longer than linear time.
  return weigh(password.slice(0, 72), ['blether', ...known]) < LIMITS.passwordScore;
}

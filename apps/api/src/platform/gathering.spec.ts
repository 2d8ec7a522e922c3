import { describe, expect, it } from '@jest/globals';
import { Gathering } from './gathering.js';

/** Runs that end when the test says so. */
function held(most: number) {
  const runs: { inputs: readonly number[]; end: () => void }[] = [];
  const gathering = new Gathering<number, string>(most, (inputs) => {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    runs.push({ inputs, end: () => resolve(undefined) });
    return promise.then(() =>
      inputs.map((input) =>
        input < 0
          ? { status: 'rejected', reason: new Error('negative') }
          : { status: 'fulfilled', value: `answer ${input}` },
      ),
    );
  });
  return { runs, gathering, sizes: () => runs.map(({ inputs }) => inputs.length) };
}

describe('Gathering', () => {
  it('keeps nobody waiting who is alone', async () => {
    const { runs, gathering } = held(10);
    const answer = gathering.add(1);
    expect(runs).toHaveLength(1);
    runs[0]?.end();
    await expect(answer).resolves.toBe('answer 1');
  });

  it('gives those who come meanwhile the next run together, each their own answer, in order', async () => {
    const { runs, gathering, sizes } = held(3);
    const answers = [1, 2, 3, 4, 5].map((input) => gathering.add(input));
    expect(sizes()).toEqual([1]);
    runs[0]?.end();
    await answers[0];
    expect(runs[1]?.inputs).toEqual([2, 3, 4]);
    runs[1]?.end();
    await answers[3];
    runs[2]?.end();
    await expect(Promise.all(answers)).resolves.toEqual([1, 2, 3, 4, 5].map((n) => `answer ${n}`));
    expect(sizes()).toEqual([1, 3, 1]);
  });

  it('rejects the one that failed and no other', async () => {
    const { runs, gathering } = held(10);
    const first = gathering.add(1);
    const settled = Promise.allSettled([gathering.add(2), gathering.add(-1)]);
    runs[0]?.end();
    await first;
    runs[1]?.end();
    expect((await settled).map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  });

  it('goes on after a run that broke, and tells everybody of that run', async () => {
    let calls = 0;
    const gathering = new Gathering<number, number>(10, (inputs) => {
      calls += 1;
      return calls === 1
        ? Promise.reject(new Error('broken'))
        : Promise.resolve(inputs.map((value) => ({ status: 'fulfilled', value })));
    });
    await expect(gathering.add(1)).rejects.toThrow('broken');
    await expect(gathering.add(2)).resolves.toBe(2);
  });
});

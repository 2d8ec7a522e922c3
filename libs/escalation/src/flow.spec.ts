import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FLOW, mayClose, nextQuestion, validFlow } from './flow.ts';
import type { Answers, Flow, Question } from './flow.ts';
import { SEVERITIES } from './severity.ts';

const question = (id: string, ...nexts: (string | null)[]): Question => ({
  id,
  options: nexts.map((next, place) => ({ id: `${id}-${place}`, next })),
});
const flow = (...questions: Question[]): Flow => ({ version: 'test', questions, settledBy: [] });

/** Every way through the flow, as the answers that it gives. */
function waysThrough(of: Flow, answers: Answers = {}): readonly Answers[] {
  const next = nextQuestion(of, answers);
  if (!next) return [answers];
  return next.options.flatMap(({ id }) => waysThrough(of, { ...answers, [next.id]: id }));
}

describe('the flow of a case', () => {
  it('is one that can be worked through', () => {
    expect(validFlow(FLOW)).toBe(true);
  });

  it('asks about immediate danger first', () => {
    expect(nextQuestion(FLOW, {})?.id).toBe('danger');
  });

  it('never leaves danger, or silence after asking, without the question of emergency services', () => {
    for (const way of waysThrough(FLOW)) {
      const inDanger =
        way['danger'] === 'now' || way['asked'] === 'in-danger' || way['asked'] === 'no-answer';
      expect(inDanger).toBe(way['emergency'] !== undefined);
      expect(way['emergency'] === undefined).toBe(way['company'] === undefined);
    }
  });

  it('asks directly where nobody is sure', () => {
    for (const way of waysThrough(FLOW)) expect(way['danger'] === 'not-sure').toBe('asked' in way);
  });

  it('asks on every way whether others are affected and what support there was, and after a child who was told', () => {
    for (const way of waysThrough(FLOW)) {
      expect(way).toHaveProperty('others');
      expect(way).toHaveProperty('support');
      expect(way['others'] === 'child').toBe('safeguarding' in way);
    }
  });
});

describe('a flow that is not valid', () => {
  it.each([
    ['has no question', flow()],
    ['goes in a circle', flow(question('a', 'b', null), question('b', 'a'))],
    ['leads to a question that is not there', flow(question('a', 'nowhere'))],
    ['has a question that nobody reaches', flow(question('a', null), question('b', null))],
    ['has a question without options', flow(question('a', 'b'), question('b'))],
    ['has a question twice', flow(question('a', null), question('a', null))],
    [
      'has an option twice',
      flow({
        id: 'a',
        options: [
          { id: 'x', next: null },
          { id: 'x', next: null },
        ],
      }),
    ],
    [
      'is settled by an answer that the first question does not have',
      { ...flow(question('a', null)), settledBy: ['maybe'] },
    ],
  ])('%s', (_, broken) => {
    expect(validFlow(broken)).toBe(false);
  });
});

describe('closing', () => {
  const quiet = { danger: 'no' };
  const toTheEnd = { ...quiet, others: 'nobody', support: 'talked-with', 'carried-on': 'welcomer' };

  it('takes the whole flow where the case is crisis or red', () => {
    for (const severity of ['crisis', 'red'] as const) {
      expect(mayClose(FLOW, quiet, severity)).toBe(false);
      expect(mayClose(FLOW, toTheEnd, severity)).toBe(true);
    }
  });

  it('takes an answer about danger where it is amber or green', () => {
    for (const severity of ['amber', 'green'] as const) {
      expect(mayClose(FLOW, {}, severity)).toBe(false);
      expect(mayClose(FLOW, quiet, severity)).toBe(true);
    }
  });

  it('takes the whole flow where somebody is in danger after all, whatever it looked like', () => {
    for (const danger of ['now', 'not-sure']) expect(mayClose(FLOW, { danger }, 'green')).toBe(false);
  });
});

describe('whatever is answered, in whatever order', () => {
  /** Flows that lead from earlier questions to later ones only, each of which the one before leads to. */
  const flows = fc
    .array(fc.array(fc.nat(), { maxLength: 4 }), { minLength: 1, maxLength: 12 })
    .map((rows): Flow => {
      const name = (place: number): string | null => (place < rows.length ? `q${place}` : null);
      return flow(
        ...rows.map((jumps, place) =>
          question(
            `q${place}`,
            name(place + 1),
            ...jumps.map((jump) => name(place + 1 + (jump % rows.length))),
          ),
        ),
      );
    });
  const ids = [...FLOW.questions.map(({ id }) => id), 'unknown'];
  const optionIds = [
    ...FLOW.questions.flatMap(({ options }) => options.map(({ id }) => id)),
    'of-another-version',
  ];
  const answers = fc.dictionary(fc.constantFrom(...ids), fc.constantFrom(...optionIds));

  it('a flow that only leads onwards is valid, and stops being so when its last question leads back', () => {
    fc.assert(
      fc.property(flows, (some) => {
        expect(validFlow(some)).toBe(true);
        const last = some.questions.at(-1);
        const back = some.questions.with(-1, question(last?.id ?? '', 'q0'));
        expect(validFlow({ ...some, questions: back })).toBe(false);
      }),
    );
  });

  it('it takes at most as many answers as there are questions to reach the end', () => {
    fc.assert(
      fc.property(flows, fc.array(fc.nat(), { maxLength: 12 }), (some, choices) => {
        const given: Record<string, string> = {};
        let asked = 0;
        for (let next = nextQuestion(some, given); next; next = nextQuestion(some, given)) {
          expect(given).not.toHaveProperty(next.id);
          given[next.id] = next.options[(choices[asked] ?? 0) % next.options.length]?.id ?? '';
          asked += 1;
        }
        expect(asked).toBeLessThanOrEqual(some.questions.length);
      }),
    );
  });

  it('there is a next question or the end, and crisis and red close at the end alone', () => {
    fc.assert(
      fc.property(answers, fc.constantFrom(...SEVERITIES), (some, severity) => {
        const next = nextQuestion(FLOW, some);
        const closes = mayClose(FLOW, some, severity);
        if (next === null) expect(closes).toBe(true);
        else if (severity === 'crisis' || severity === 'red') expect(closes).toBe(false);
        else expect(closes).toBe(some['danger'] === 'no');
      }),
    );
  });

  it('what was answered beside the way decides nothing', () => {
    fc.assert(
      fc.property(answers, (some) => {
        const onTheWay: Record<string, string> = {};
        for (let next = nextQuestion(FLOW, onTheWay); next; next = nextQuestion(FLOW, onTheWay)) {
          const answer = some[next.id];
          if (answer === undefined || !next.options.some(({ id }) => id === answer)) break;
          onTheWay[next.id] = answer;
        }
        expect(nextQuestion(FLOW, onTheWay)).toEqual(nextQuestion(FLOW, some));
      }),
    );
  });
});

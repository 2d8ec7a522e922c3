import { describe, expect, it } from '@jest/globals';
import { flowSoFar } from './flow.ts';

const questions = [
  {
    id: 'danger',
    options: [
      { id: 'now', next: 'emergency' },
      { id: 'no', next: 'support' },
    ],
  },
  { id: 'emergency', options: [{ id: 'called', next: 'support' }] },
  { id: 'support', options: [{ id: 'given', next: null }] },
];
const at = (answers: Record<string, string>) => {
  const { answered, next } = flowSoFar({ version: '1', questions, answers });
  return [answered.map(({ question }) => question.id), next?.id ?? null];
};

describe('the way through the questions', () => {
  it('begins with the first, follows the answers and ends', () => {
    expect(at({})).toEqual([[], 'danger']);
    expect(at({ danger: 'now' })).toEqual([['danger'], 'emergency']);
    expect(at({ danger: 'no', support: 'given' })).toEqual([['danger', 'support'], null]);
  });

  it('leaves out answers beside the way, and asks again what it does not know', () => {
    expect(at({ danger: 'no', emergency: 'called' })).toEqual([['danger'], 'support']);
    expect(at({ danger: 'perhaps', support: 'given' })).toEqual([[], 'danger']);
  });

  it('comes to an end even where a flow leads in a circle', () => {
    const circle = [{ id: 'one', options: [{ id: 'yes', next: 'one' }] }];
    expect(flowSoFar({ version: '1', questions: circle, answers: { one: 'yes' } }).next).toBeNull();
  });
});

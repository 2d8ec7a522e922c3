import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { clientId, words } from '../../test/harness/makers.js';
import type { TestPerson } from '../../test/harness/makers.js';
import { startWorld } from '../../test/harness/world.js';
import type { World } from '../../test/harness/world.js';
import { ScannerInUse } from '../safety/listening.service.js';

const MINUTE = 60_000;
const IMMEDIATE = 'I have taken all my tablets and I want to die tonight';
const CONCERN_OR_MORE = 'I feel hopeless and nobody would miss me';
let world: World;
beforeAll(async () => {
  world = await startWorld({ database: 'cases_spec' });
});
afterAll(() => world.close());

interface CaseRow {
  id: string;
  kind: string;
  severity: string;
  overdue_steps: number;
  subjects: number;
  acknowledge_by: Date;
  [column: string]: unknown;
}
const casesOf = (person: TestPerson | null): Promise<CaseRow[]> =>
  world.sql<CaseRow>(
    `SELECT c.*, (SELECT count(*)::int FROM case_subject s WHERE s.case_id = c.id) AS subjects
     FROM case_file c WHERE person_id IS NOT DISTINCT FROM $1`,
    [person?.id ?? null],
  );

describe('a case', () => {
  it('is opened by words at risk, with a deadline each to acknowledge and to act', async () => {
    const author = await world.make.person();
    await world.make.topic({ by: author, body: IMMEDIATE });
    const [file, ...more] = await casesOf(author);
    expect(more).toEqual([]);
    expect(file).toMatchObject({ kind: 'risk', severity: 'crisis', subjects: 1 });
    const timers = await world.sql<{ kind: string; due_at: Date }>(
      `SELECT kind, due_at FROM timer WHERE ref = $1 AND kind LIKE 'case.%' ORDER BY due_at`,
      [file?.id],
    );
    const now = world.clock.now().getTime();
    expect(timers.map(({ kind, due_at }) => [kind, due_at.getTime() - now])).toEqual([
      ['case.acknowledge-by', 3 * MINUTE],
      ['case.act-by', 10 * MINUTE],
    ]);
  });

  it('is one for all words of a person, and raised by the gravest', async () => {
    const author = await world.make.person();
    const topic = await world.make.topic({ by: await world.make.person() });
    await world.make.reply({ by: author, topic, body: CONCERN_OR_MORE });
    const [before] = await casesOf(author);
    await world.make.reply({ by: author, topic, body: IMMEDIATE });
    const [after, ...more] = await casesOf(author);
    expect(more).toEqual([]);
    expect(before?.severity).not.toBe('crisis');
    expect(after).toMatchObject({ id: before?.id, severity: 'crisis', subjects: 2 });
  });

  it('is one even when the words arrive at once', async () => {
    const author = await world.make.person();
    const topic = await world.make.topic({ by: await world.make.person() });
    await Promise.all(
      Array.from({ length: 8 }, () => world.make.reply({ by: author, topic, body: IMMEDIATE })),
    );
    expect(await casesOf(author)).toMatchObject([{ subjects: 8 }]);
  });

  it('notes each deadline that passes with nobody there, once', async () => {
    const author = await world.make.person();
    await world.make.topic({ by: author, body: IMMEDIATE });
    const [file] = await casesOf(author);
    const missed = (): Promise<object[]> =>
      world.sql(
        `SELECT refs->>'deadline' AS deadline FROM event WHERE kind = 'case.missed' AND refs->>'caseId' = $1`,
        [file?.id],
      );
    world.clock.advance(3 * MINUTE);
    await world.settled();
    await world.settled();
    expect(await missed()).toEqual([{ deadline: 'acknowledge' }]);
    world.clock.advance(7 * MINUTE);
    await world.settled();
    expect(await missed()).toEqual([{ deadline: 'acknowledge' }, { deadline: 'act' }]);
    expect(await casesOf(author)).toMatchObject([{ overdue_steps: 2 }]);
  });
});

describe('a scanner that fails', () => {
  it('costs no words: they are held, the author is told, and one incident is opened for all', async () => {
    const listening: { scanner: ScannerInUse['scanner'] } = world.app.get(ScannerInUse);
    const working = listening.scanner;
    listening.scanner = {
      ...working,
      scan: () => {
        throw new Error('The scanner is broken on purpose.');
      },
    };
    try {
      const author = await world.make.person();
      const forumId = await world.make.forum();
      const start = (title: string) =>
        world.as(author)('POST /forums/:forumId/topics', {
          params: { forumId },
          body: { clientId: clientId(), title: words(title), body: words('Nothing much today.') },
        });
      const answers = [await start('One'), await start('Two')];
      expect(answers.map(({ post, support }) => [post.state.kind, support?.why])).toEqual([
        ['held', 'could-not-scan'],
        ['held', 'could-not-scan'],
      ]);
      expect(await casesOf(null)).toMatchObject([{ kind: 'incident', severity: 'crisis', subjects: 2 }]);
      expect(await casesOf(author)).toEqual([]);
      const own = await world.as(author)('GET /forums/:forumId/topics', { params: { forumId } });
      expect(own.held.map(({ title }) => title)).toEqual(['Two', 'One']);
    } finally {
      listening.scanner = working;
    }
  });
});

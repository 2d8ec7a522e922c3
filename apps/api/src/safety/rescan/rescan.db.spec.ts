import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { PostId } from '@blether/contracts/brand';
import { clientId, words } from '../../../test/harness/makers.js';
import type { TestPerson } from '../../../test/harness/makers.js';
import { startWorld } from '../../../test/harness/world.js';
import type { World } from '../../../test/harness/world.js';
import type { StartedTopic } from '../../forum/written-posts.js';
import { system } from '../../platform/actor.js';
import { Database } from '../../platform/database/database.js';
import { ScannerInUse } from '../listening.service.js';
import { RescanService } from './rescan.service.js';

const SECOND = 1_000;
const AT_EASE = 'Had my stroke in 2019 and my speech came back slowly';
const IMMEDIATE = 'I have taken all my tablets and I want to die tonight';
const REVIEW = "I just can't do this any more";
const POISON = 'The sentence that it cannot read';

let world: World;
let listening: { scanner: ScannerInUse['scanner'] };
let working: ScannerInUse['scanner'];
beforeAll(async () => {
  world = await startWorld({ database: 'rescan_spec' });
  listening = world.app.get(ScannerInUse);
  working = listening.scanner;
});
afterEach(async () => {
  listening.scanner = working;
  await rescanAll();
  // A moderator has looked at the incident, so the next test has its own.
  await world.sql(
    `UPDATE case_file SET state = 'closed', closed_at = now(), outcome = 'incident-mended' WHERE kind = 'incident'`,
  );
});
afterAll(() => world.close());

function breaks(fails: (text: string) => boolean = () => true): void {
  listening.scanner = {
    ...working,
    scan: (text, context) => {
      if (fails(text)) throw new Error('The scanner is broken on purpose.');
      return working.scan(text, context);
    },
  };
}

/** Lets everything that waits be tried as often as it may be. */
async function rescanAll(): Promise<void> {
  for (let round = 0; round < 5; round += 1) {
    world.clock.advance(30 * SECOND);
    await world.settled();
  }
}

async function replies(
  bodies: readonly string[],
  by: TestPerson,
  topic: StartedTopic,
): Promise<readonly PostId[]> {
  const ids: PostId[] = [];
  for (const body of bodies) ids.push((await world.make.reply({ by, topic, body })).post.id);
  return ids;
}

interface Became {
  id: PostId;
  state: string;
  position: number | null;
  severity: string | null;
  result: string | null;
  [column: string]: unknown;
}
const became = (ids: readonly PostId[]): Promise<Became[]> =>
  world.sql<Became>(
    `SELECT p.id, p.state, p.position, u.result,
            (SELECT c.severity FROM case_subject s JOIN case_file c ON c.id = s.case_id
             WHERE s.subject_id = p.id AND c.kind = 'risk') AS severity
     FROM post p LEFT JOIN unscanned u ON u.subject_id = p.id WHERE p.id = ANY($1) ORDER BY p.id`,
    [ids],
  );
const incident = async (): Promise<{ id: string; waiting: number; rescanned: number }> => {
  const [row] = await world.sql<{ id: string }>(
    `SELECT id FROM case_file WHERE kind = 'incident' AND state <> 'closed'`,
  );
  if (!row) throw new Error('There is no incident.');
  const reader = world.app.get(Database).read(system('policy'));
  return { ...row, ...(await world.app.get(RescanService).countsOf(reader, row.id as never)) };
};
const timeline = (caseId: string): Promise<object[]> =>
  world.sql(`SELECT kind, refs->>'words' AS words FROM event WHERE refs->>'caseId' = $1 ORDER BY id`, [
    caseId,
  ]);

describe('words that the scanner could not read', () => {
  it('are read again in order once it can: let go, or given to a moderator as if they had been heard then', async () => {
    const [author, reader] = [await world.make.person(), await world.make.person()];
    const topic = await world.make.topic({ by: reader });
    breaks();
    const ids = await replies([AT_EASE, IMMEDIATE, AT_EASE, REVIEW], author, topic);
    expect((await became(ids)).map(({ state }) => state)).toEqual(['held', 'held', 'held', 'held']);
    const before = await incident();
    expect(before).toMatchObject({ waiting: 4, rescanned: 0 });

    // It is tried every half minute, and changes nothing while it fails.
    await rescanAll();
    expect(await incident()).toEqual(before);

    listening.scanner = working;
    const socket = await world.socket(reader);
    await socket.ask('topic:follow', { topicId: topic.topic.id });
    world.clock.advance(30 * SECOND);
    await world.settled();
    const [first, second, third, fourth] = await became(ids);
    expect(first).toMatchObject({ state: 'shown', position: 2, severity: null, result: 'quiet' });
    expect(second).toMatchObject({ state: 'held', position: null, severity: 'crisis', result: 'at-risk' });
    expect(third).toMatchObject({ state: 'shown', position: 3, severity: null, result: 'quiet' });
    expect(fourth).toMatchObject({ state: 'shown', position: 4, severity: 'crisis', result: 'at-risk' });
    await socket.until(
      (fact) => fact.name === 'post.shown' && fact.fact.post.id === ids[3] && fact.fact.post.body === REVIEW,
    );
    expect(await incident()).toMatchObject({ waiting: 0, rescanned: 4 });
    expect(await timeline(before.id)).toContainEqual({ kind: 'case.rescanned', words: '4' });
    expect(await world.sql(`SELECT 1 FROM timer WHERE kind = 'safety.rescan'`)).toEqual([]);
  });

  it('have their card until then, and afterwards the one that fits what was heard', async () => {
    const author = await world.make.person();
    const topic = await world.make.topic({ by: await world.make.person() });
    const cardNow = async () =>
      (await world.as(author)('GET /topics/:topicId', { params: { topicId: topic.topic.id } })).support;
    breaks();
    const sent = await world.make.reply({ by: author, topic, body: IMMEDIATE });
    expect(sent.support).toMatchObject({ why: 'could-not-scan', category: null, words: 'held' });
    expect(await cardNow()).toEqual(sent.support);
    listening.scanner = working;
    await rescanAll();
    expect(await cardNow()).toMatchObject({ why: 'at-risk', category: 'suicide', words: 'held' });
  });

  it('open one incident however many they are, and one timer at a time does the work', async () => {
    const author = await world.make.person();
    const topic = await world.make.topic({ by: author });
    breaks();
    await replies(
      Array.from({ length: 12 }, () => AT_EASE),
      author,
      topic,
    );
    expect(await incident()).toMatchObject({ waiting: 12 });
    world.clock.advance(30 * SECOND);
    await world.settled();
    expect(await world.sql(`SELECT count(*)::int AS count FROM timer WHERE kind = 'safety.rescan'`)).toEqual([
      { count: 1 },
    ]);
  });

  it('are found out of the way when nothing is left of them, and when a moderator was faster', async () => {
    const author = await world.make.person();
    const topic = await world.make.topic({ by: author });
    breaks();
    const [gone, faster] = await replies([AT_EASE, AT_EASE], author, topic);
    await world.sql('DELETE FROM post WHERE id = $1', [gone]);
    await world.sql(`UPDATE post SET state = 'shown', position = 2 WHERE id = $1`, [faster]);
    await world.sql('UPDATE topic SET posts = 2, head = head + 1 WHERE id = $1', [topic.topic.id]);
    listening.scanner = working;
    await rescanAll();
    expect(
      await world.sql('SELECT result FROM unscanned WHERE subject_id = ANY($1) ORDER BY id', [
        [gone, faster],
      ]),
    ).toEqual([{ result: 'gone' }, { result: 'quiet' }]);
    expect(await became([faster!])).toMatchObject([{ state: 'shown', position: 2 }]);
  });

  it('are names too, and the name is theirs again', async () => {
    const person = await world.make.person();
    breaks();
    const { me } = await world.as(person)('PUT /account/name', { body: { name: words('Marram Grass') } });
    expect(me.name).toBe('New member');
    listening.scanner = working;
    await rescanAll();
    expect((await world.as(person)('GET /account')).name).toBe('Marram Grass');
  });

  it('may be held by nobody’s clock: an incident that was closed too early changes nothing', async () => {
    const author = await world.make.person();
    const topic = await world.make.topic({ by: author });
    breaks();
    const ids = await replies([AT_EASE], author, topic);
    const { id } = await incident();
    await world.sql(
      `UPDATE case_file SET state = 'closed', closed_at = now(), outcome = 'incident-mended' WHERE id = $1`,
      [id],
    );
    listening.scanner = working;
    await rescanAll();
    expect(await became(ids)).toMatchObject([{ state: 'shown' }]);
  });
});

describe('one text that the scanner cannot read, while it can read others', () => {
  it('goes to a moderator after three tries, and holds up none of those behind it', async () => {
    const [author, other] = [await world.make.person(), await world.make.person()];
    const topic = await world.make.topic({ by: other });
    breaks();
    const [poison] = await replies([POISON], author, topic);
    const [behind] = await replies([AT_EASE], other, topic);
    breaks((text) => text.includes(POISON));
    world.clock.advance(30 * SECOND);
    await world.settled();
    expect(await became([poison!, behind!])).toMatchObject([
      { state: 'held', result: null, severity: null },
      { state: 'shown', result: 'quiet' },
    ]);
    await rescanAll();
    expect(await became([poison!])).toMatchObject([
      { state: 'held', result: 'unreadable', severity: 'amber' },
    ]);
    const [file] = await world.sql('SELECT about FROM case_file WHERE person_id = $1', [author.id]);
    expect(file).toEqual({ about: ['unread'] });
    const page = await world.as(author)('GET /topics/:topicId', { params: { topicId: topic.topic.id } });
    expect(page.support).toMatchObject({ why: 'could-not-scan', words: 'held' });
  });
});

describe('a process that dies in the middle of it', () => {
  it('has lost nothing and let nothing go twice: all of a step is one transaction', async () => {
    const author = await world.make.person();
    const topic = await world.make.topic({ by: author });
    breaks();
    const ids = await replies([AT_EASE, AT_EASE], author, topic);
    listening.scanner = working;
    world.clock.advance(30 * SECOND);
    const { id } = await incident();
    const dies = world.app.get(Database).write(system('timers'), async (tx) => {
      await world.app.get(RescanService).step(tx, id as never);
      throw new Error('The process dies here.');
    });
    await expect(dies).rejects.toThrow('dies here');
    expect(await became(ids)).toMatchObject([
      { state: 'held', result: null },
      { state: 'held', result: null },
    ]);
    // Two at once: each waits for the other.
    const step = () =>
      world.app
        .get(Database)
        .write(system('timers'), (tx) => world.app.get(RescanService).step(tx, id as never));
    await Promise.all([step(), step(), step()]);
    expect(await became(ids)).toMatchObject([
      { state: 'shown', position: 2 },
      { state: 'shown', position: 3 },
    ]);
    const events = await world.sql(
      `SELECT count(*)::int AS count FROM event WHERE kind = 'words.rescanned' AND refs->>'subjectId' = ANY($1)`,
      [ids],
    );
    expect(events).toEqual([{ count: 2 }]);
  });
});

describe('words that the scanner gives up on before their end', () => {
  it('are held until a person has read them', async () => {
    const author = await world.make.person();
    listening.scanner = {
      ...working,
      scan: (text, context) => {
        const result = working.scan(text, context);
        return { ...result, tier: 'review', work: { ...result.work, complete: false } };
      },
    };
    const answer = await world.as(author)('POST /forums/:forumId/topics', {
      params: { forumId: await world.make.forum() },
      body: { clientId: clientId(), title: words('Long'), body: words('And so on, and so on.') },
    });
    expect(answer.post.state.kind).toBe('held');
    expect(answer.support).toMatchObject({ why: 'could-not-scan' });
    const [file] = await world.sql('SELECT kind, severity, about FROM case_file WHERE person_id = $1', [
      author.id,
    ]);
    expect(file).toEqual({ kind: 'risk', severity: 'amber', about: ['unread'] });
  });
});

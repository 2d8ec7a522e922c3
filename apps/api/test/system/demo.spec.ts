import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { ROLES } from '@blether/contracts/roles';
import { COMMUNITY } from '../../src/demo/community/community.js';
import { DEMO_PASSWORD } from '../../src/demo/fill.service.js';
import { SignInService } from '../../src/identity/sign-in/sign-in.service.js';
import { Readiness } from '../../src/platform/readiness.js';
import { testDatabase } from '../harness/database.js';
import { eventually } from '../harness/eventually.js';
import { startWorld } from '../harness/world.js';
import type { World } from '../harness/world.js';

const POSTS = COMMUNITY.topics.reduce((sum, { posts }) => sum + posts.length, 0);
/** The stored posts and notices at which the database goes away: with two people there, in the middle, near the end. */
const CUTS = [3, 420, 900];

// Two whole communities are written, on a machine that may have other work.
jest.setTimeout(60_000);

let whole: World;
let cut: World;
beforeAll(async () => {
  await goAwayAt('demo_cut', CUTS);
  [whole, cut] = await Promise.all([
    startWorld({ database: 'demo_whole', demo: true }),
    startWorld({ database: 'demo_cut', demo: true }),
  ]);
});
afterAll(() => Promise.all([whole.close(), cut.close()]));

/** Has the database answer as one that is being stopped does, once at each of these moments. */
async function goAwayAt(database: string, moments: readonly number[]): Promise<void> {
  const { ownerUrl } = await testDatabase(database);
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query(`
    CREATE SEQUENCE moment;
    CREATE FUNCTION go_away() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
    BEGIN
      -- What a sequence has counted stays counted when the transaction is rolled back.
      IF nextval('public.moment') IN (${moments.join(', ')}) THEN
        RAISE EXCEPTION 'going away' USING ERRCODE = 'admin_shutdown';
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER go_away BEFORE INSERT ON post FOR EACH ROW EXECUTE FUNCTION go_away();
    CREATE TRIGGER go_away BEFORE INSERT ON notice_post FOR EACH ROW EXECUTE FUNCTION go_away();
  `);
  await owner.end();
}

/** Everything that people see of the community, without ids. The last days are drawn out to the present: no times. */
async function everything(world: World): Promise<object> {
  const old = (column: string) => `CASE WHEN ${column} < now() - interval '3 days' THEN ${column} END`;
  return {
    people: await world.sql(
      `SELECT u.email, ${old('p.joined_at')} AS joined_at, b.unread, b.head,
              ARRAY(SELECT g.role FROM role_grant g WHERE g.person_id = p.id ORDER BY g.role) AS roles
       FROM person p JOIN auth_user u ON u.id = p.id LEFT JOIN notice_box b ON b.person_id = p.id ORDER BY u.email`,
    ),
    forums: await world.sql('SELECT name, about, mark, topics, head FROM forum ORDER BY name'),
    posts: await world.sql(
      `SELECT t.title, p.position, u.email, p.body, p.state, ${old('p.written_at')} AS written_at
       FROM post p JOIN topic t ON t.id = p.topic_id JOIN auth_user u ON u.id = p.author_id
       ORDER BY t.title, p.position`,
    ),
    notices: await world.sql(
      `SELECT u.email, t.title, n.count, n.read_at IS NOT NULL AS read, ${old('n.at')} AS at
       FROM notice n JOIN topic t ON t.id = n.topic_id JOIN auth_user u ON u.id = n.person_id
       ORDER BY u.email, t.title, n.at`,
    ),
    events: await world.sql(
      `SELECT kind, count(*)::int FROM event WHERE actor_kind = 'person' OR kind LIKE 'account.%' GROUP BY kind ORDER BY kind`,
    ),
  };
}

describe('an empty database', () => {
  it('is filled with everybody, every forum and every post, all shown but what waits at the desk', async () => {
    const [counts] = await whole.sql(
      `SELECT (SELECT count(*)::int FROM person) AS people, (SELECT count(*)::int FROM forum) AS forums,
              (SELECT count(*)::int FROM topic WHERE state = 'shown') AS topics,
              (SELECT count(*)::int FROM post) AS posts,
              (SELECT count(*)::int FROM post WHERE state <> 'shown') AS held`,
    );
    const { people, forums, topics } = COMMUNITY;
    expect(counts).toEqual({
      people: people.length,
      forums: forums.length,
      topics: topics.length,
      posts: POSTS,
      held: 2,
    });
    const roles = (await whole.sql<{ role: string }>('SELECT DISTINCT role FROM role_grant')).map(
      ({ role }) => role,
    );
    expect(roles.sort()).toEqual([...ROLES].sort());
  });

  it('has cases that were seen to in their time, and of today a few of every severity that wait', async () => {
    const rows = await whole.sql<{ severity: string; state: string; recent: boolean }>(
      `SELECT severity, state, opened_at > $1::timestamptz - interval '4 hours' AS recent FROM case_file`,
      [whole.clock.now()],
    );
    expect(rows.every(({ state, recent }) => (state === 'waiting' ? recent : state === 'closed'))).toBe(true);
    const waiting = rows.filter(({ state }) => state === 'waiting').map(({ severity }) => severity);
    expect([...new Set(waiting)].sort()).toEqual(['amber', 'crisis', 'green', 'red']);
    expect(rows.length).toBeGreaterThan(waiting.length);
  });

  it('has times over months, in the order in which things were stored', async () => {
    const disorder = await whole.sql(
      `SELECT 1 FROM (
         SELECT at, lag(at) OVER (ORDER BY id) AS before FROM event
         WHERE kind IN ('account.created', 'forum.created', 'topic.started', 'post.written')) e
       WHERE at < before`,
    );
    expect(disorder).toEqual([]);
    const [span] = await whole.sql<{ oldest: Date; newest: Date; first_joined: Date }>(
      `SELECT min(written_at) AS oldest, max(written_at) AS newest,
              (SELECT min(joined_at) FROM person) AS first_joined FROM post`,
    );
    const now = whole.clock.now().getTime();
    const days = (date: Date | undefined) => (now - (date?.getTime() ?? now)) / 86_400_000;
    expect(days(span?.oldest)).toBeGreaterThan(120);
    expect(days(span?.first_joined)).toBeGreaterThan(days(span?.oldest));
    expect(days(span?.newest)).toBeLessThan(0.1);
    expect(days(span?.newest)).toBeGreaterThanOrEqual(0);
    const early = await whole.sql(
      'SELECT 1 FROM post p JOIN person a ON a.id = p.author_id WHERE p.written_at < a.joined_at',
    );
    expect(early).toEqual([]);
  });

  it('is one of which people have read what is old, and of which a little is news to some', async () => {
    const [stale] = await whole.sql<{ unread: number }>(
      `SELECT count(*)::int AS unread FROM notice WHERE read_at IS NULL AND at < now() - interval '7 days'`,
    );
    expect(stale?.unread).toBe(0);
    const [box] = await whole.sql<{ most: number; some: number; nobody: number }>(
      `SELECT max(unread) AS most, count(*) FILTER (WHERE unread > 0)::int AS some FROM notice_box`,
    );
    expect(box?.some).toBeGreaterThan(5);
    expect(box?.most).toBeLessThan(8);
    const late = await whole.sql(
      `SELECT 1 FROM notice n WHERE NOT EXISTS (
         SELECT 1 FROM post p WHERE p.topic_id = n.topic_id AND p.written_at BETWEEN n.at - interval '1 hour' AND n.at)
       AND n.kind = 'reply'`,
    );
    // Each notice has the time of the post that it tells of, or of the moderator who read it first.
    expect(late).toEqual([]);
  });

  it('is one whose people agreed to the documents in force on the day they joined', async () => {
    const agreed = await whole.sql(
      `SELECT c.document, count(*)::int AS people FROM consent c
       JOIN person p ON p.id = c.person_id AND p.joined_at = c.at
       JOIN document d ON d.kind = CASE c.document WHEN 'health' THEN 'privacy' ELSE c.document END
         AND d.version = c.version AND d.applies_from <= c.at
       GROUP BY c.document ORDER BY c.document`,
    );
    const people = COMMUNITY.people.length;
    expect(agreed).toEqual(['health', 'house-rules', 'privacy'].map((document) => ({ document, people })));
  });

  it('lets everybody of it sign in with the password of the demo', async () => {
    for (const { email, name } of COMMUNITY.people.slice(0, 2)) {
      const where = { device: 'unknown', address: '127.0.0.1' };
      const entered = await whole.app.get(SignInService).byPassword(email, DEMO_PASSWORD, false, where);
      expect(entered).toMatchObject({ state: 'signed-in', me: { name } });
    }
  });
});

describe('a first start that is cut short', () => {
  it('goes on where it stopped, and ends as one that was not', async () => {
    await eventually('the demo is filled', () => cut.app.get(Readiness).ready, 30);
    const [stopped] = await cut.sql<{ last_value: string }>('SELECT last_value FROM moment');
    expect(Number(stopped?.last_value)).toBeGreaterThan(Math.max(...CUTS));
    expect(cut.logged().match(/Filling the demo/g)).toHaveLength(CUTS.length + 1);
    expect(await everything(cut)).toEqual(await everything(whole));
  });

  it('leaves no work behind that would tell anybody anything again', async () => {
    await cut.settled();
    await whole.settled();
    expect(await everything(cut)).toEqual(await everything(whole));
  });
});

describe('a start after the first', () => {
  it('changes nothing, and neither does one on a database that somebody else has used', async () => {
    const before = await everything(whole);
    const again = await startWorld({ database: 'demo_whole', demo: true });
    expect(again.logged()).not.toContain('Filling the demo');
    expect(await everything(again)).toEqual(before);
    await again.close();

    const used = await startWorld({ database: 'demo_used' });
    await used.make.person();
    await used.close();
    const demo = await startWorld({ database: 'demo_used', demo: true });
    expect(await demo.sql('SELECT 1 FROM forum')).toEqual([]);
    await demo.close();
  });
});

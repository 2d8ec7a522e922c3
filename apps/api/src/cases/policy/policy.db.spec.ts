import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RiskPolicy } from '@blether/contracts/policy';

import type { TestPerson } from '../../../test/harness/makers.js';
import { startWorld } from '../../../test/harness/world.js';
import type { World } from '../../../test/harness/world.js';
import { Copies } from '../../platform/database/copies.js';
import { FIRST_POLICY } from './first-policy.js';
import { PolicyWatch } from './policy-watch.js';
import { RiskPolicyService } from './risk-policy.service.js';

const MINUTE = 60_000;
const REVIEW = "I just can't do this any more";
let world: World;
let lead: TestPerson;
beforeAll(async () => {
  world = await startWorld({ database: 'policy_spec' });
  lead = await world.make.person({ roles: ['lead'] });
});
afterAll(() => world.close());

const policy = (): RiskPolicyService => world.app.get(RiskPolicyService);
const withReview = (change: Partial<RiskPolicy['doors']['post']['tiers']['review']>): RiskPolicy => {
  const { post } = FIRST_POLICY.doors;
  const review = { ...post.tiers.review, ...change };
  return {
    ...FIRST_POLICY,
    doors: { ...FIRST_POLICY.doors, post: { ...post, tiers: { ...post.tiers, review } } },
  };
};
interface Stored {
  state: string;
  severity: string;
  by_case: number;
  by_detection: number;
  minutes: number;
  [column: string]: unknown;
}
/** What came of one post by somebody new. */
async function writtenNow(): Promise<Stored> {
  const author = await world.make.person();
  const { post } = await world.make.topic({ by: author, body: REVIEW });
  const [row] = await world.sql<Stored>(
    `SELECT p.state, c.severity, c.policy_version AS by_case, d.policy_version AS by_detection,
            extract(epoch FROM c.acknowledge_by - c.opened_at)::int / 60 AS minutes
     FROM post p JOIN detection d ON d.subject_id = p.id JOIN case_subject s ON s.subject_id = p.id
     JOIN case_file c ON c.id = s.case_id WHERE p.id = $1`,
    [post.id],
  );
  if (!row) throw new Error('Nothing came of the post.');
  return row;
}

describe('policy', () => {
  it('is the first one until a lead publishes another, and says so to whoever works by it', async () => {
    const view = await world.as(lead)('GET /desk/policy');
    expect(view).toMatchObject({
      version: 1,
      policy: FIRST_POLICY,
      unreadable: null,
      published: { by: null },
    });
    const moderator = await world.make.person({ roles: ['moderator'] });
    expect(await world.as(moderator)('GET /desk/policy')).toEqual(view);
  });

  it('decides about words, severity and clocks from the moment a lead has published it, and is kept with what it decided', async () => {
    expect(await writtenNow()).toEqual({
      state: 'shown',
      severity: 'amber',
      by_case: 1,
      by_detection: 1,
      minutes: 60,
    });
    const changed = withReview({ staffed: 'hold', unstaffed: 'hold', severity: 'red' });
    const clocks = { ...FIRST_POLICY.clocks, red: { acknowledge: 7, act: 30 } };
    const version = await policy().publish(lead.actor, { ...changed, clocks });
    expect(version).toBe(2);
    expect(await writtenNow()).toEqual({
      state: 'held',
      severity: 'red',
      by_case: 2,
      by_detection: 2,
      minutes: 7,
    });
    const view = await world.as(lead)('GET /desk/policy');
    expect(view).toMatchObject({ version: 2, published: { by: lead.name } });
    const [event] = await world.sql(
      `SELECT actor_person, refs FROM event WHERE kind = 'policy.published' ORDER BY id DESC LIMIT 1`,
    );
    expect(event).toEqual({ actor_person: lead.id, refs: { version: 2 } });
    await policy().publish(lead.actor, FIRST_POLICY);
  });

  it('is published by nobody else, and by nobody when it is none', async () => {
    for (const roles of [[], ['moderator'], ['administrator']] as const) {
      const other = await world.make.person({ roles });
      await expect(policy().publish(other.actor, FIRST_POLICY)).rejects.toMatchObject({ code: 'not-found' });
    }
    const silent = withReview({ unstaffed: 'hold', card: false });
    await expect(policy().publish(lead.actor, silent)).rejects.toMatchObject({ code: 'validation' });
    await expect(policy().publish(lead.actor, {} as RiskPolicy)).rejects.toMatchObject({
      code: 'validation',
    });
  });

  it('has a version of its own for each of those who publish at once', async () => {
    const { version } = policy().current;
    const versions = await Promise.all([1, 2, 3].map(() => policy().publish(lead.actor, FIRST_POLICY)));
    expect(versions.sort()).toEqual([version + 1, version + 2, version + 3]);
    expect(policy().current.version).toBe(version + 3);
  });

  it('that cannot be read stops nothing: the one that is built in holds, and one crisis says so, once', async () => {
    const [row] = await world.sql<{ version: number }>(
      `INSERT INTO risk_policy (version, policy, published_at)
       SELECT max(version) + 1, '{"doors": "none"}', now() FROM risk_policy RETURNING version`,
    );
    await world.sql(`UPDATE copy_head SET head = head + 1 WHERE name = 'policy'`);
    await world.app.get(Copies).look();
    expect(await world.as(lead)('GET /desk/policy')).toEqual({
      version: 0,
      policy: FIRST_POLICY,
      published: null,
      unreadable: row?.version,
    });
    expect(await writtenNow()).toMatchObject({
      state: 'shown',
      severity: 'amber',
      by_case: 0,
      by_detection: 0,
    });
    const watch = world.app.get(PolicyWatch);
    await watch.look();
    await watch.look();
    const incidents = await world.sql(
      `SELECT severity, about FROM case_file WHERE kind = 'incident' AND state <> 'closed'`,
    );
    expect(incidents).toEqual([{ severity: 'crisis', about: ['policy-unreadable'] }]);
    const opened = await world.sql(
      `SELECT 1 FROM event e JOIN case_file c ON c.id::text = e.refs->>'caseId' WHERE c.kind = 'incident'`,
    );
    expect(opened).toHaveLength(1);
    expect(world.logged()).toContain('The policy cannot be read.');

    await policy().publish(lead.actor, FIRST_POLICY);
    expect(await world.as(lead)('GET /desk/policy')).toMatchObject({ unreadable: null });
  });

  it('is the last known one while the database does not answer', async () => {
    const before = policy().current;
    const copies = world.app.get(Copies);
    await world.sql('ALTER TABLE risk_policy RENAME TO risk_policy_away');
    await world.sql(`UPDATE copy_head SET head = head + 1 WHERE name = 'policy'`);
    await expect(copies.look()).rejects.toThrow();
    expect(policy().current).toBe(before);
    await world.sql('ALTER TABLE risk_policy_away RENAME TO risk_policy');
    await copies.look();
  });
});

describe('the clocks of a case', () => {
  it('are those of the policy in force when they are set, also when it is raised', async () => {
    const author = await world.make.person();
    const topic = await world.make.topic({ by: author, body: REVIEW });
    await policy().publish(lead.actor, {
      ...FIRST_POLICY,
      clocks: { ...FIRST_POLICY.clocks, crisis: { acknowledge: 2, act: 5 } },
    });
    await world.make.reply({
      by: author,
      topic,
      body: 'I have taken all my tablets and I want to die tonight',
    });
    const [file] = await world.sql<{ acknowledge_by: Date; severity: string }>(
      'SELECT severity, acknowledge_by FROM case_file WHERE person_id = $1',
      [author.id],
    );
    expect(file?.severity).toBe('crisis');
    expect(file!.acknowledge_by.getTime() - world.clock.now().getTime()).toBe(2 * MINUTE);
    await policy().publish(lead.actor, FIRST_POLICY);
  });
});

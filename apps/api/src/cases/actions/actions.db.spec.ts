import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { ActionId, CaseId } from '@blether/contracts/brand';
import type { ContentAction } from '@blether/contracts/cases';
import type { LabelId } from '@blether/contracts/moderation';
import { clientId, words } from '../../../test/harness/makers.js';
import type { TestPerson } from '../../../test/harness/makers.js';
import { startWorld } from '../../../test/harness/world.js';
import type { World } from '../../../test/harness/world.js';

// Made of many requests each, on a machine that others use too.
jest.setTimeout(60_000);

let world: World;
let lead: TestPerson;
beforeAll(async () => {
  world = await startWorld({ database: 'actions_spec' });
  lead = await world.make.person({ roles: ['moderator', 'lead'] });
});
afterAll(() => world.close());

/** A topic whose words opened a case, which a lead works on. */
async function topicInHand(by?: TestPerson) {
  const author = by ?? (await world.make.person());
  const { post } = await world.make.topic({
    by: author,
    body: 'You people are vermin and should be wiped out',
  });
  const [row] = await world.sql<{ id: CaseId }>('SELECT id FROM case_file WHERE person_id = $1', [author.id]);
  if (!row) throw new Error('No case was opened.');
  const params = { caseId: row.id };
  await world.as(lead)('POST /desk/cases/:caseId/claim', { params, body: {} });
  const act = async (kind: ContentAction, labels?: readonly LabelId[]): Promise<ActionId> => {
    const subject = { kind: 'post', id: post.id } as const;
    const body = { clientId: clientId(), kind, subject, rule: 'safety', ...(labels && { labels }) } as const;
    return (await world.as(lead)('POST /desk/cases/:caseId/actions', { params, body })).actionId;
  };
  const undo = (actionId: ActionId) =>
    world.as(lead)('POST /desk/actions/:actionId/undo', { params: { actionId }, body: {} });
  /** What its author is told, newest first: what was decided, and whether it holds. */
  const told = async () =>
    (await world.as(author)('GET /account/decisions')).decisions.map(({ kind, holds }) => [kind, holds]);
  const atDesk = async () =>
    (await world.as(lead)('GET /desk/cases/:caseId', { params })).actions.map(({ kind, holds }) => [
      kind,
      holds,
    ]);
  return { ...params, act, undo, told, atDesk };
}

describe('what was decided about words', () => {
  it('holds until something later was decided about who can see them, and again when that is taken back', async () => {
    const { act, undo, told, atDesk } = await topicInHand();
    await act('hold');
    await act('release');
    expect(await told()).toEqual([
      ['release', true],
      ['hold', false],
    ]);
    await act('hide');
    expect(await told()).toEqual([
      ['hide', true],
      ['release', false],
      ['hold', false],
    ]);
    const restored = await act('restore');
    const after = [
      ['restore', true],
      ['hide', false],
      ['release', false],
      ['hold', false],
    ];
    expect(await told()).toEqual(after);
    expect(await atDesk()).toEqual(after.toReversed());
    await undo(restored);
    expect((await told()).slice(0, 3)).toEqual([
      ['restore', false],
      ['hide', true],
      ['release', false],
    ]);
  });

  it('says of their labels only what was decided last, whoever can see them', async () => {
    const { act, told } = await topicInHand();
    await act('label', ['strong-feelings']);
    await act('hide');
    await act('label', []);
    expect(await told()).toEqual([
      ['label', true],
      ['hide', true],
      ['label', false],
    ]);
  });

  it('is ended by nothing that was decided about other words', async () => {
    const [one, other] = [await topicInHand(), await topicInHand()];
    await one.act('hide');
    await other.act('hold');
    await other.act('release');
    expect(await one.told()).toEqual([['hide', true]]);
  });
});

describe('closing an account', () => {
  it('is explained to its person alone: the rule by mail, the words where they show who they are', async () => {
    const password = 'a kettle, a boat and 7 hills';
    const author = await world.make.person({ password });
    const { caseId } = await topicInHand(author);
    const wrote = 'We asked you twice. Please look after yourself.';
    const { actionId } = await world.as(lead)('POST /desk/cases/:caseId/actions', {
      params: { caseId },
      body: { clientId: clientId(), kind: 'remove', rule: 'be-kind', words: words(wrote) },
    });
    const [mail] = await world.sql<{ letter: string }>(
      `SELECT letter::text AS letter FROM mail WHERE address = $1 AND kind = 'account-removed'`,
      [author.email],
    );
    expect(mail?.letter).toContain('The rule: be kind');
    expect(mail?.letter).not.toContain('twice');

    const signIn = (given: string) => ({ body: { email: author.email, password: given } });
    expect(await world.as()('POST /session', signIn(password))).toEqual({
      state: 'removed',
      removal: { rule: 'be-kind', words: wrote },
    });
    expect((await world.as().refused('POST /session', signIn('a guess'))).code).toBe('wrong-credentials');
    await world.as(lead)('POST /desk/actions/:actionId/undo', { params: { actionId }, body: {} });
    expect((await world.as()('POST /session', signIn(password))).state).toBe('signed-in');
  });
});
